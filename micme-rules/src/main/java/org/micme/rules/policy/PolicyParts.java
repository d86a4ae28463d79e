package org.micme.rules.policy;

import io.vavr.collection.Seq;

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
    record Learning(ClaimPolicy claim, CreditPolicy credit, AccruedPolicy accrued) {}

    /** What an account depends on. */
    record Accounts(Seq<String> degrees, PasswordPolicy password) {}

    /**
     * What few decisions ask for, and what takes most of the time to make: a shipped policy makes each part when it is first asked
     * for it.
     */
    interface Particulars {

        /** Names the policy without making its title. */
        String name();

        /** Tells the version without making the title. */
        String version();

        PolicyTitle title();

        Entitlements entitlements();

        Boards boards();

        EmailPolicy email();
    }

    /** Particulars that are there already. */
    record Made(PolicyTitle title, Entitlements entitlements, Boards boards, EmailPolicy email) implements Particulars {

        static Made of(Particulars known) {
            return new Made(known.title(), known.entitlements(), known.boards(), known.email());
        }

        Made entitled(PolicyTitle other) {
            return new Made(other, entitlements, boards, email);
        }

        @Override
        public String name() {
            return title.name();
        }

        @Override
        public String version() {
            return title.version();
        }
    }
}
