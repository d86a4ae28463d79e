package org.micme.jdbc.page;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
        };

        /** The value that was written in a cursor. */
        abstract Object parse(String text);

        /** The value in a row. */
        abstract Object of(Row row, int column) throws SQLException;
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

    Keyset.By by() {
        return new Keyset.By(name, descending);
    }
}
