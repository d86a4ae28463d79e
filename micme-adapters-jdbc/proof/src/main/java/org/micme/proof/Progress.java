package org.micme.proof;

/** Tells a person at a terminal how far a long run is; nobody else is told. */
public final class Progress {

    /** Said by the script that starts the program. */
    private static final boolean TERMINAL = Boolean.getBoolean("micme.terminal");

    private static final long BEGUN = System.nanoTime();

    private Progress() {}

    /** Tells where. */
    public static void at(String where) {
        if (TERMINAL) {
            System.err.printf("\r%5d s  %-60s", (System.nanoTime() - BEGUN) / 1_000_000_000, where);
        }
    }
}
