package org.micme.rules.policy;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.micme.domain.account.Profession;
import org.micme.domain.credit.CreditType;

/** The groups of a policy, by what depends on them. */
final class PolicyParts {

    private PolicyParts() {}

    /** What accrediting a child depends on. */
    record Accreditation(
            DisclosurePolicy disclosure,
            ReadinessPolicy readiness,
            NamePolicy name,
            WatchPolicy watch,
            ApprovalPolicy approval,
            SeriesPolicy series,
            CalendarPolicy calendar) {}

    /** What claiming depends on. */
    record Learning(
            ClaimPolicy claim,
            CreditPolicy credit,
            Map<Profession, Seq<CreditType>> entitlements,
            AccruedPolicy accrued,
            Seq<BoardPolicy> boards) {}

    /** What an account depends on. */
    record Accounts(EmailPolicy email, Seq<String> degrees, PasswordPolicy password) {}
}
