package org.micme.jdbc.page;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.micme.jdbc.sql.Row;

/** A column by which a list is sorted; it is never null. */
public record SortColumn(String name, Type type, boolean descending) {

    /** What is in such a column. */
    public enum Type {
        /** Text. */
        TEXT {
            @Override
            Object parse(String text) {
                return text;
            }

            @Override
            Object of(Row row, int column) throws SQLException {
                return row.text(column);
            }

            @Override
            int compare(Object one, Object other) {
                return Arrays.compareUnsigned(bytes(one), bytes(other));
            }

            /** In this form the order is that of code points, as in the databases. */
            private static byte[] bytes(Object text) {
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        /** A whole number. */
        NUMBER {
            @Override
            Object parse(String text) {
                return Long.valueOf(text);
            }

            @Override
            Object of(Row row, int column) throws SQLException {
                return row.large(column);
            }

            @Override
            int compare(Object one, Object other) {
                return ((Long) one).compareTo((Long) other);
            }
        },
        /** An instant. */
        INSTANT {
            @Override
            Object parse(String text) {
                return Instant.parse(text);
            }

            @Override
            Object of(Row row, int column) throws SQLException {
                return row.instant(column);
            }

            @Override
            int compare(Object one, Object other) {
                return ((Instant) one).compareTo((Instant) other);
            }
        },
        /** A date. */
        DATE {
            @Override
            Object parse(String text) {
                return LocalDate.parse(text);
            }

            @Override
            Object of(Row row, int column) throws SQLException {
                return LocalDate.parse(row.text(column));
            }

            @Override
            int compare(Object one, Object other) {
                return ((LocalDate) one).compareTo((LocalDate) other);
            }
        };

        /** The value that was written in a cursor. */
        abstract Object parse(String text);

        /** The value in a row. */
        abstract Object of(Row row, int column) throws SQLException;

        /** Which of two values comes first, rising. */
        abstract int compare(Object one, Object other);
    }

    /** Text, rising. */
    public static SortColumn text(String name) {
        return new SortColumn(name, Type.TEXT, false);
    }

    /** Numbers, rising. */
    public static SortColumn number(String name) {
        return new SortColumn(name, Type.NUMBER, false);
    }

    /** Instants, rising. */
    public static SortColumn instant(String name) {
        return new SortColumn(name, Type.INSTANT, false);
    }

    /** Dates, rising. */
    public static SortColumn date(String name) {
        return new SortColumn(name, Type.DATE, false);
    }

    /** The same, falling. */
    public SortColumn falling() {
        return new SortColumn(name, type, true);
    }

    /** Which of two values comes first. */
    int compare(Object one, Object other) {
        return descending ? type.compare(other, one) : type.compare(one, other);
    }

    Keyset.By by() {
        return new Keyset.By(name, descending);
    }
}
