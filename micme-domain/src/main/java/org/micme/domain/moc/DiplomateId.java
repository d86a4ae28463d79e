package org.micme.domain.moc;

import java.io.Serializable;
import org.micme.domain.internal.Checks;

/**
 * The number by which a board knows a diplomate (MOC-5). What it looks like is the board's affair, and policy.
 *
 * <p>Immutable and thread safe. Personal data: {@code toString} doesn't show it.
 *
 * @param value never null, never blank
 */
public record DiplomateId(String value) implements Serializable {

    /**
     * Checks the id.
     *
     * @throws NullPointerException where {@code value} is null
     * @throws IllegalArgumentException where {@code value} is blank
     */
    public DiplomateId {
        Checks.notBlank(value, "value");
    }

    /**
     * The id with this value.
     *
     * @param value never null, never blank
     * @return the id
     */
    public static DiplomateId of(String value) {
        return new DiplomateId(value);
    }

    @Override
    public String toString() {
        return "DiplomateId[redacted]";
    }
}
