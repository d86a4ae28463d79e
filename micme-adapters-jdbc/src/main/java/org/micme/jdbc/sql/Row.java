package org.micme.jdbc.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row at which a query stands; columns count from 1. For one thread. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A text that is there. */
    public String text(int column) throws SQLException {
        return Objects.requireNonNull(results.getString(column), "a text");
    }

    /** A text, or null. */
    public @Nullable String textOrNull(int column) throws SQLException {
        return results.getString(column);
    }

    /** A whole number. */
    public int number(int column) throws SQLException {
        return results.getInt(column);
    }

    /** A large whole number. */
    public long large(int column) throws SQLException {
        return results.getLong(column);
    }

    /** A large whole number, or null. */
    public @Nullable Long largeOrNull(int column) throws SQLException {
        long value = results.getLong(column);
        return results.wasNull() ? null : Long.valueOf(value);
    }

    /** True or false. */
    public boolean flag(int column) throws SQLException {
        return results.getBoolean(column);
    }

    /** An instant that is there. */
    public Instant instant(int column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), "an instant");
    }

    /** An instant, or null. */
    public @Nullable Instant instantOrNull(int column) throws SQLException {
        OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Bytes that are there. */
    public byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(results.getBytes(column), "bytes");
    }

    /** Bytes, or null. */
    public byte @Nullable [] bytesOrNull(int column) throws SQLException {
        return results.getBytes(column);
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Mapping<T> {

        /** Makes it; null is not allowed. */
        T of(Row row) throws SQLException;
    }
}
