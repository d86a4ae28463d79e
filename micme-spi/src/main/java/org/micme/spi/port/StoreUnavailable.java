package org.micme.spi.port;

/** The store can't be reached, or can't keep what it is given: an outage, which is not the caller's to settle. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean mayBeKept;

    private StoreUnavailable(String message, boolean mayBeKept, Throwable cause) {
        super(message, cause);
        this.mayBeKept = mayBeKept;
    }

    /**
     * Nothing of the unit is kept.
     *
     * @param message what happened, and what to do; without personal data; never null
     * @param cause never null
     * @return the exception
     */
    public static StoreUnavailable nothingKept(String message, Throwable cause) {
        return new StoreUnavailable(message, false, cause);
    }

    /**
     * The commit was sent, and no answer came: all of the unit is kept, or nothing.
     *
     * @param message what happened, and what to do; without personal data; never null
     * @param cause never null
     * @return the exception
     */
    public static StoreUnavailable allOrNothingKept(String message, Throwable cause) {
        return new StoreUnavailable(message, true, cause);
    }

    /**
     * Whether the unit may have been kept all the same: it is to be asked for before it is done again, unless doing it twice
     * is the same as once.
     *
     * @return false where nothing is kept
     */
    public boolean mayBeKept() {
        return mayBeKept;
    }
}
