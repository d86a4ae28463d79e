package org.micme.rules.claim;

import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.credit.Amount;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.policy.Policy;

/** Holds what is claimed against what the activity is designated for and the profession is entitled to (CRE-6, CRE-7). */
final class DesignatedCredit {

    private DesignatedCredit() {}

    static void check(CreditClaimFacts given, Policy policy, Reasons reasons) {
        Amount maximum = given.maximum().get(given.creditType()).getOrNull();
        if (maximum == null) {
            reasons.add(CreditClaimRule.CREDIT_TYPE_NOT_OFFERED, null, given.creditType(), null);
        }
        Profession profession = given.learner().profession();
        if (!policy.entitles(profession, given.creditType())) {
            boolean toNothing = policy.entitlements().get(profession).forAll(Seq::isEmpty);
            ReasonKind kind = toNothing
                    ? CreditClaimRule.PROFESSION_ENTITLED_TO_NOTHING
                    : CreditClaimRule.PROFESSION_NOT_ENTITLED;
            reasons.add(kind, null, profession, given.creditType());
        }
        addAmount(given, maximum, policy.credit().step(), reasons);
    }

    private static void addAmount(CreditClaimFacts given, @Nullable Amount maximum, Amount step, Reasons reasons) {
        Amount amount = given.amount();
        if (!amount.isPositive() || !amount.isMultipleOf(step)) {
            reasons.add(CreditClaimRule.AMOUNT_NOT_QUARTER_STEP, null, step, null);
        }
        if (maximum == null) {
            return;
        }
        if (amount.compareTo(maximum) > 0) {
            reasons.add(CreditClaimRule.AMOUNT_ABOVE_MAXIMUM, null, maximum, null);
        }
        if (given.kind() == ActivityKind.CHILD && !amount.equals(maximum)) {
            reasons.add(CreditClaimRule.AMOUNT_NOT_WHOLE, null, maximum, null);
        }
    }
}
