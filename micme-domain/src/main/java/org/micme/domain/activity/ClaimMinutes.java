package org.micme.domain.activity;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.internal.Checks;

/**
 * For how many minutes before its start and after its end an activity can be claimed, where it has figures of its own
 * (CRE-1); they are <i>Allow Texting Minutes Prior</i> and <i>After</i> of the editor. Where it has none, the policy's hold.
 *
 * <p>Immutable and thread safe.
 *
 * @param before from 0 to 1,000,000; none is the policy's; never null
 * @param after from 0 to 1,000,000; none is the policy's; never null
 */
public record ClaimMinutes(Option<Integer> before, Option<Integer> after) implements Serializable {

    private static final int MOST = 1_000_000;

    /** Both are the policy's. */
    public static final ClaimMinutes OF_POLICY = new ClaimMinutes(Option.none(), Option.none());

    /**
     * Checks the range.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a figure is out of range
     */
    public ClaimMinutes {
        Checks.require(isInRange(before, "before"), "before is not from 0 to 1000000");
        Checks.require(isInRange(after, "after"), "after is not from 0 to 1000000");
    }

    private static boolean isInRange(Option<Integer> minutes, String name) {
        return Objects.requireNonNull(minutes, name).forAll(some -> some >= 0 && some <= MOST);
    }

    /**
     * Figures of the activity's own.
     *
     * @param before from 0 to 1,000,000
     * @param after from 0 to 1,000,000
     * @return the minutes
     * @throws IllegalArgumentException where a figure is out of range
     */
    public static ClaimMinutes of(int before, int after) {
        return new ClaimMinutes(Option.some(before), Option.some(after));
    }
}
