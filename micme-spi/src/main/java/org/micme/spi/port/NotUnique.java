package org.micme.spi.port;

/** Something that has to be unique in the institution is there already. */
public final class NotUnique extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * For a field.
     *
     * @param kind what has the field, such as {@code account}; never null
     * @param field what has to be unique, such as {@code email}; its value is not told; never null
     */
    public NotUnique(String kind, String field) {
        super("another " + kind + " of the institution has that " + field);
        this.field = field;
    }

    /**
     * What has to be unique.
     *
     * @return the field's name, never null
     */
    public String field() {
        return field;
    }
}
