package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a plug-in adds to a decision.
 *
 * <p>Immutable and thread safe.
 *
 * @param reasons its findings, in order; never null
 * @param changesAt when it will say something else though no fact changes; none for never; never null
 */
public record Contribution(Seq<Reason> reasons, Option<Instant> changesAt) {

    /** Adds nothing, now or later. */
    public static final Contribution NOTHING = new Contribution(Array.empty(), Option.none());

    /**
     * Adds findings that time doesn't change.
     *
     * @param reasons in order, each never null
     * @return the contribution
     */
    public static Contribution of(Reason... reasons) {
        return new Contribution(Array.of(reasons), Option.none());
    }
}
