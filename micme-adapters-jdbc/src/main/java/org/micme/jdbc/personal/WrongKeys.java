package org.micme.jdbc.personal;

/** The keys given are not those of the database. The message says what to do, and tells nothing of the keys. */
public final class WrongKeys extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** For whoever gave them. */
    public WrongKeys() {
        super(
                "these are not the keys of this database: name the keys file that it was made with, or the newest copy of it");
    }
}
