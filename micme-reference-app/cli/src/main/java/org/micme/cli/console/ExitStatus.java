package org.micme.cli.console;

/** How a command ends, as the shell sees it. */
public final class ExitStatus {

    /** All was done. */
    public static final int DONE = 0;

    /** Something of what was given could not be done, or isn't as it should be. */
    public static final int NOT_ALL = 2;

    /** The command was called in a way it doesn't know. */
    public static final int WRONG_CALL = 64;

    /** Something failed that the call is not to blame for. */
    public static final int FAILURE = 1;

    private ExitStatus() {}
}
