package org.micme.cli.request;

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

    @Override
    public String toString() {
        return text;
    }
}
