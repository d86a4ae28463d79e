package org.micme.rules.claim;

import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;

/** What can be the matter with the time of a claim. */
final class WindowReasons {

    static final Remedy WAIT = Remedy.of("claim from {0} on", "asOf");

    static final ReasonKind WINDOW_NOT_OPEN = ReasonKind.blocking("WINDOW_NOT_OPEN")
            .movedBy(Owner.LEARNER)
            .from("CRE-1")
            .says("claiming opens at {0}")
            .curedBy(WAIT);

    private WindowReasons() {}

    static ReasonKind windowClosed(Remedy remedy) {
        return ReasonKind.blocking("WINDOW_CLOSED")
                .movedBy(Owner.LEARNER)
                .from("CRE-1")
                .says("claiming closed after {0}")
                .curedBy(remedy);
    }

    static void addNotOpen(Reasons reasons, ClaimWindow window) {
        reasons.add(WINDOW_NOT_OPEN, null, window.opensAt(), null);
    }

    static void addClosed(Reasons reasons, ReasonKind kind, ClaimWindow window) {
        reasons.add(kind, null, window.closesAt().getOrNull(), null);
    }
}
