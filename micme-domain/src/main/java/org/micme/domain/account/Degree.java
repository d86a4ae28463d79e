package org.micme.domain.account;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.internal.Checks;

/**
 * An academic degree, by its entry in the sign-up page's list (ACC-5). Which entries there are is policy; two of them mean
 * something here: <i>None</i> is a valid answer, and <i>Other</i> wants the degree in free text.
 *
 * <p>Immutable and thread safe.
 *
 * @param entry never null, never blank
 * @param other the degree in free text; some where the entry is <i>Other</i>, else none; never null
 */
public record Degree(String entry, Option<String> other) implements Serializable {

    private static final String OTHER = "Other";

    /** No degree. */
    public static final Degree NONE = of("None");

    /**
     * Checks that the free text stands with <i>Other</i> and nowhere else.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code entry} is blank, or the free text is missing or too much
     */
    public Degree {
        Checks.notBlank(entry, "entry");
        other = Checks.blankAsNone(other, "other");
        Checks.require(entry.equals(OTHER) == other.isDefined(), "other goes with the entry Other alone");
    }

    /**
     * A degree out of the list.
     *
     * @param entry any entry but <i>Other</i>, never null, never blank
     * @return the degree
     * @throws IllegalArgumentException where it is blank or <i>Other</i>
     */
    public static Degree of(String entry) {
        return new Degree(entry, Option.none());
    }

    /**
     * A degree that the list doesn't have.
     *
     * @param text the degree, never null, never blank
     * @return the degree
     * @throws IllegalArgumentException where it is blank
     */
    public static Degree other(String text) {
        return new Degree(OTHER, Option.some(Objects.requireNonNull(text, "text")));
    }

    /**
     * The degree as it is shown.
     *
     * @return the free text where there is one, else the entry
     */
    @Override
    public String toString() {
        return other.getOrElse(entry);
    }
}
