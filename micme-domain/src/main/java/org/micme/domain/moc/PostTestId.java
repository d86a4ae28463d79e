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
public record PostTestId(String value) implements Serializable {

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

    @Override
    public String toString() {
        return value;
    }
}
