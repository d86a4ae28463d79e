package org.micme.domain.application;

import java.io.Serializable;
import org.micme.domain.internal.Checks;

/**
 * Identifies an application.
 *
 * <p>Immutable and thread safe.
 *
 * @param value the id as the host system writes it; never null, never blank
 */
public record ApplicationId(String value) implements Comparable<ApplicationId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public ApplicationId {
        Checks.notBlank(value, "value");
    }

    /**
     * The id with this value.
     *
     * @param value never null, never blank
     * @return the id
     */
    public static ApplicationId of(String value) {
        return new ApplicationId(value);
    }

    /** In the order of the texts. With an order of their own, ids that share a hash are still found quickly. */
    @Override
    public int compareTo(ApplicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
