package org.micme.spi.port;

import org.micme.domain.kernel.Version;

/** Somebody else has changed first what was to be saved: it has to be read again, and the change to be thought over. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For a state that is not the expected one.
     *
     * @param kind what it is, such as {@code child}; never null
     * @param key its key, which holds no personal data; never null
     * @param expected the version that the change started from; never null
     */
    public StaleVersion(String kind, Object key, Version expected) {
        super(kind + " " + key + " is no longer at version " + expected + ": read it again");
    }
}
