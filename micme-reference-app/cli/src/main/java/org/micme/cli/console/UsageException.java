package org.micme.cli.console;

/** Says that a command was called in a way it doesn't know, and how it is called. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A mistake in a call.
     *
     * @param message what is wrong and what to do, never null
     */
    public UsageException(String message) {
        super(message, null, false, false);
    }
}
