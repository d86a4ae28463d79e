package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;

/**
 * What a learner picks of accrued credit (ACR-2): everything that can be claimed, or topics and amounts.
 *
 * <p>Immutable and thread safe.
 *
 * @param isAll whether everything is meant
 * @param picks what was picked, in order; empty where everything is meant
 */
public record Selection(boolean isAll, Seq<Pick> picks) {

    /** Everything that can be claimed of the credit type. */
    public static final Selection ALL = new Selection(true, Array.empty());

    /**
     * Checks that not both are said, and that nothing is picked twice.
     *
     * @throws IllegalArgumentException where something is picked besides everything, or twice
     */
    public Selection {
        picks = Array.ofAll(picks);
        if (isAll && !picks.isEmpty()) {
            throw new IllegalArgumentException("picks besides everything");
        }
        if (picks.size() > 1 && picks.distinctBy(Pick::id).size() < picks.size()) {
            throw new IllegalArgumentException("picks a credit twice");
        }
    }

    /**
     * Picks topics and amounts.
     *
     * @param picks in order, each credit once
     * @return the selection
     */
    public static Selection of(Pick... picks) {
        return new Selection(false, Array.of(picks));
    }

    /**
     * Picks topics and amounts.
     *
     * @param picks in order, each credit once
     * @return the selection
     */
    public static Selection of(Seq<Pick> picks) {
        return new Selection(false, picks);
    }

    /**
     * How much of which credit.
     *
     * @param id never null
     * @param amount never null
     */
    public record Pick(AccruedCreditId id, Amount amount) {}
}
