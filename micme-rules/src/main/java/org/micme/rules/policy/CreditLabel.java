package org.micme.rules.policy;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A name under which a board counts credit (MOC-10), dated.
 *
 * <p>Immutable and thread safe.
 *
 * @param name the label
 * @param part the part for which it counts; none where it has none
 * @param from the first date; none for without a beginning
 * @param until the last date; none for without an end
 */
public record CreditLabel(String name, Option<String> part, Option<LocalDate> from, Option<LocalDate> until) {
    /**
     * Checks the values.
     *
     * @throws NullPointerException where one is null
     */
    public CreditLabel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
