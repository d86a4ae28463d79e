package org.micme.cli.console;

import java.io.PrintWriter;

/** Shows on a terminal how far long work is. Says nothing where nobody watches. For one thread. */
public final class Progress implements AutoCloseable {

    private static final int LINES_BETWEEN_LOOKS = 2_048;
    private static final long NANOS_BETWEEN_WORDS = 250_000_000L;

    private final Console console;
    private final String what;
    private long count;
    private long lastTold = System.nanoTime();
    private boolean told;

    /**
     * Begins at nothing done.
     *
     * @param console where to, never null
     * @param what is counted, such as {@code lines}; never null
     */
    public Progress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    /** Counts one more. */
    public void step() {
        count++;
        if (console.terminal() && count % LINES_BETWEEN_LOOKS == 0) {
            long now = System.nanoTime();
            if (now - lastTold > NANOS_BETWEEN_WORDS) {
                lastTold = now;
                tell();
            }
        }
    }

    private void tell() {
        PrintWriter err = console.err();
        err.print("\r" + count + " " + what);
        err.flush();
        told = true;
    }

    /** Leaves the line that was written to. */
    @Override
    public void close() {
        if (told) {
            tell();
            console.err().println();
            console.err().flush();
        }
    }
}
