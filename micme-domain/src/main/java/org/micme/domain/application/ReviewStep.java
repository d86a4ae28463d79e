package org.micme.domain.application;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;

/**
 * One step in an application's history: what was done, with which comment, by whom, and when.
 *
 * <p>Immutable and thread safe.
 *
 * @param action never null
 * @param comment needed where the application is returned or rejected; never null, never blank
 * @param attested what the actor attested by it, perhaps nothing; never null
 * @param act never null
 */
public record ReviewStep(ApplicationAction action, Option<String> comment, Set<Attestation> attested, Act act)
        implements Serializable {

    /**
     * Checks that nothing is sent back or turned down without a word.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a comment is needed and missing
     */
    public ReviewStep {
        Objects.requireNonNull(action, "action");
        comment = Checks.blankAsNone(comment, "comment");
        boolean refuses = action == ApplicationAction.RETURN || action == ApplicationAction.REJECT;
        Checks.require(!refuses || comment.isDefined(), "comment is missing");
        attested = Checks.elements(attested, "attested");
        Objects.requireNonNull(act, "act");
    }

    static ReviewStep of(ApplicationAction action, Act act) {
        return new ReviewStep(action, Option.none(), LinkedHashSet.empty(), act);
    }

    static ReviewStep of(ApplicationAction action, String comment, Act act) {
        return new ReviewStep(action, Option.some(comment), LinkedHashSet.empty(), act);
    }
}
