package org.micme.cli.request;

import org.jspecify.annotations.Nullable;

/**
 * A JSON number kept as it is written: an exponent of a billion stays eleven characters. Readers of trees take its text and judge
 * that; its values as Java numbers are never asked for.
 */
final class NumberText extends Number {

    private static final long serialVersionUID = 1L;

    private final String text;

    NumberText(String text) {
        this.text = text;
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    /** Whether it is written the same; 1 and 1.0 are two texts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
