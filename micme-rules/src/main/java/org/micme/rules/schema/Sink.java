package org.micme.rules.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where structured values are written to, piece by piece: JSON, or a tree in memory.
 *
 * <p>Stateful; for one thread.
 */
public interface Sink {

    /** Begins an object; names and values in turn follow. */
    void beginObject();

    /** Ends the object begun last. */
    void endObject();

    /** Begins a list; values follow. */
    void beginList();

    /** Ends the list begun last. */
    void endList();

    /**
     * Names the value that follows.
     *
     * @param name never null
     */
    void name(String name);

    /**
     * Writes a text.
     *
     * @param value never null
     */
    void text(String value);

    /**
     * Writes a whole number.
     *
     * @param value any
     */
    void number(long value);

    /**
     * Writes a decimal number.
     *
     * @param value never null; written without an exponent
     */
    void number(BigDecimal value);

    /**
     * Writes true or false.
     *
     * @param value either
     */
    void flag(boolean value);

    /** Writes that there is no value. */
    void none();

    /**
     * Writes an instant in ISO-8601, in UTC.
     *
     * @param value never null
     */
    default void instant(Instant value) {
        text(value.toString());
    }

    /**
     * Writes an ISO date.
     *
     * @param value never null
     */
    default void date(LocalDate value) {
        text(value.toString());
    }
}
