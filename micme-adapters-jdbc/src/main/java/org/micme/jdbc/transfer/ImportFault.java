package org.micme.jdbc.transfer;

/** A line of an export that can't be taken: nothing was imported. */
public final class ImportFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** At a line, from 1. */
    public ImportFault(long line, String what) {
        super("line " + line + ": " + what + "; nothing was imported");
    }
}
