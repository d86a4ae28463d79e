package org.micme.spi.outbox;

/** A message that no retry can deliver: somebody has to look at it. */
public final class UndeliverableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With what is wrong.
     *
     * @param message what, and what to do; without personal data; never null
     */
    public UndeliverableMessage(String message) {
        super(message);
    }
}
