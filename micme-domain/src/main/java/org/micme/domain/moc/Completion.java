package org.micme.domain.moc;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.micme.domain.credit.Amount;
import org.micme.domain.internal.Checks;

/**
 * What a board is told of a completed activity: when, toward which part, and for how much credit (MOC-10).
 *
 * <p>Immutable and thread safe.
 *
 * @param on the date in the institution's zone, never null
 * @param part the board's part or area; none where the board knows none; never null, never blank
 * @param credits positive, never null
 */
public record Completion(LocalDate on, Option<String> part, Amount credits) implements Serializable {

    /**
     * Checks the credits.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code credits} is not positive
     */
    public Completion {
        Objects.requireNonNull(on, "on");
        part = Checks.blankAsNone(part, "part");
        Checks.require(credits.isPositive(), "credits is not positive");
    }
}
