package org.micme.rules.claim;

import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.policy.Policy;

/** Whether a claim comes in time, and from somebody who attended (CRE-1, CRE-3, CRE-5). */
final class ClaimTime {

    private ClaimTime() {}

    static void check(CreditClaimFacts given, ClaimWindow window, Policy policy, Reasons reasons) {
        if (window.opensAfter(given.asOf())) {
            WindowReasons.addNotOpen(reasons, window);
        } else if (!given.lateGranted() && window.hasClosed(given.asOf())) {
            boolean forGood = policy.claim().late().isEmpty();
            ReasonKind kind = forGood ? CreditClaimRule.WINDOW_CLOSED_FOR_GOOD : CreditClaimRule.WINDOW_CLOSED;
            WindowReasons.addClosed(reasons, kind, window);
        }
        boolean attends = given.channel().recordsAttendance();
        if (!given.attended() && attends && window.opensAfter(given.asOf())) {
            reasons.add(CreditClaimRule.ATTENDANCE_YET_MISSING, null, window.opensAt(), null);
        } else {
            boolean attendsNow = attends && window.contains(given.asOf());
            reasons.addWhere(!given.attended() && !attendsNow, CreditClaimRule.ATTENDANCE_MISSING);
        }
    }
}
