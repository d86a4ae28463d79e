package org.micme.app.claim;

import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.claim.CreditClaim;
import org.micme.rules.Decision;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.CreditClaimOutcome;

/**
 * What a learner is told. Immutable and thread safe.
 *
 * @param decision why and why not; never null
 * @param claim the claim that stands: this request's own, or the first one where the credit had been claimed before; none where
 *     nothing is claimed
 * @param attendanceRecorded whether this request recorded that the learner attended
 */
public record CreditAnswer(
        Decision<CreditClaimOutcome, ClaimWindow> decision, Option<CreditClaim> claim, boolean attendanceRecorded) {

    /** Checks that nothing is null. */
    public CreditAnswer {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(claim, "claim");
    }
}
