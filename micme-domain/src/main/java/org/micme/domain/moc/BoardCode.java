package org.micme.domain.moc;

import java.io.Serializable;
import java.util.Objects;

/**
 * A certifying board, by its acronym such as {@code ABIM}. Which boards take part, and what each asks for, is policy.
 *
 * <p>Immutable and thread safe.
 *
 * @param acronym never null, never blank
 */
public record BoardCode(String acronym) implements Comparable<BoardCode>, Serializable {

    /**
     * Checks the acronym.
     *
     * @throws NullPointerException where it is null
     * @throws IllegalArgumentException where it is blank
     */
    public BoardCode {
        if (Objects.requireNonNull(acronym, "acronym").isBlank()) {
            throw new IllegalArgumentException("acronym is blank");
        }
    }

    /**
     * The board with this acronym.
     *
     * @param acronym never null, never blank
     * @return the board
     */
    public static BoardCode of(String acronym) {
        return new BoardCode(acronym);
    }

    // Written out: a record's own methods are linked at their first call, which a command that starts afresh pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof BoardCode that && acronym.equals(that.acronym);
    }

    @Override
    public int hashCode() {
        return acronym.hashCode();
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(BoardCode other) {
        return acronym.compareTo(other.acronym);
    }

    @Override
    public String toString() {
        return acronym;
    }
}
