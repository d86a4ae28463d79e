package org.micme.domain.moc;

import java.io.Serializable;
import org.micme.domain.internal.Checks;

/**
 * Identifies a post-test of an activity (MOC-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record PostTestId(String value) implements Comparable<PostTestId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public PostTestId {
        Checks.notBlank(value, "value");
    }

    /**
     * The id with this value.
     *
     * @param value never null, never blank
     * @return the id
     */
    public static PostTestId of(String value) {
        return new PostTestId(value);
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(PostTestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
