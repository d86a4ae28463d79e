package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.facts.FactsStyle;
import org.micme.rules.policy.BoardRequirement;

/**
 * What {@link MocProgressRule} looks at.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface MocProgressFacts {

    /**
     * The moment of asking.
     *
     * @return never null
     */
    Instant asOf();

    /**
     * In which zone dates are told: the institution's.
     *
     * @return never null
     */
    ZoneId zone();

    /**
     * The board.
     *
     * @return never null
     */
    BoardCode board();

    /**
     * The cycle.
     *
     * @return never null
     */
    Cycle cycle();

    /**
     * What the cycle needs.
     *
     * @return never null
     */
    BoardRequirement required();

    /**
     * What was awarded, none of it after the moment of asking.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<Award> awards() {
        return Array.empty();
    }

    /**
     * How many points a credit gives, in place of the policy's.
     *
     * @return none unless set, which leaves it to the policy; never null
     */
    @Value.Default
    default Option<Amount> pointsPerCredit() {
        return Option.none();
    }

    /** Checks that nothing is awarded in the future. */
    @Value.Check
    default void check() {
        LocalDate today = LocalDate.ofInstant(asOf(), zone());
        if (awards().exists(award -> award.on().isAfter(today))) {
            throw new IllegalArgumentException("an award is dated after the moment of asking");
        }
    }

    /**
     * A span of whole years.
     *
     * @param start its first date, never null
     * @param years how many, from 1
     */
    record Cycle(LocalDate start, int years) {}

    /**
     * Credit that a board was told of.
     *
     * @param on the date, never null
     * @param part the part or area for which it counts, never null
     * @param credits how much, never null
     */
    record Award(LocalDate on, String part, Amount credits) {}

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableMocProgressFacts.Builder {
        Builder() {}
    }
}
