package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.accrued.Selection.Pick;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether accrued credit can be claimed as selected, and what certificates that makes (ACR-1 to ACR-4). */
public final class AccruedClaimRule extends Rule<AccruedClaimFacts, AccruedClaimOutcome, CertificatePreview> {

    private static final String SELECTION = "selection";
    private static final Remedy DESELECT = Remedy.of("take {subject} out of the selection", SELECTION);
    private static final Remedy LOWER =
            Remedy.of("claim more than nothing of {subject}, and at most what is left", SELECTION);

    private static final ReasonKind MEMBERSHIP_INACTIVE = learner("MEMBERSHIP_INACTIVE", "ACR-1")
            .says("an active membership is needed")
            .curedBy("renew the membership", "membershipActive");
    private static final ReasonKind DISPLAY_NAME_MISSING = learner("DISPLAY_NAME_MISSING", "ACR-3")
            .says("the profile has no display name")
            .curedBy("enter the display name in the profile", "displayName");
    private static final ReasonKind NOTHING_SELECTED = learner("NOTHING_SELECTED", "ACR-2")
            .says("nothing is selected that can be claimed")
            .curedBy("select credit that can be claimed, or earn some", SELECTION, "earned");
    private static final ReasonKind UNKNOWN_CREDIT = learner("UNKNOWN_CREDIT", "ACR-2")
            .about(SELECTION)
            .says("no credit {subject} was earned")
            .curedBy(DESELECT);
    private static final ReasonKind WRONG_CREDIT_TYPE = learner("WRONG_CREDIT_TYPE", "ACR-2")
            .about(SELECTION)
            .says("{subject} is {0}, and {1} is claimed")
            .curedBy(DESELECT);
    private static final ReasonKind CREDIT_LAPSED = learner("CREDIT_LAPSED", "ACR-1")
            .about(SELECTION)
            .says("{subject} could be claimed through {0}")
            .curedBy(DESELECT);
    private static final ReasonKind AMOUNT_NOT_POSITIVE = learner("AMOUNT_NOT_POSITIVE", "ACR-2")
            .about(SELECTION)
            .says("the amount of {subject} is not more than nothing")
            .curedBy(LOWER);
    private static final ReasonKind AMOUNT_ABOVE_REMAINING = learner("AMOUNT_ABOVE_REMAINING", "ACR-4")
            .about(SELECTION)
            .says("{0} of {subject} is left to claim")
            .curedBy(LOWER);

    /** The rule. */
    public static final AccruedClaimRule RULE = new AccruedClaimRule();

    private AccruedClaimRule() {
        super(RuleCard.<AccruedClaimOutcome>of("accrued-claim", "Accrued credit can be claimed as selected")
                .cites(Citation.of("ACR-1", "ACR-2", "ACR-3", "ACR-4").from("CREDIT-CLAIM"))
                .outcomes(AccruedClaimOutcome.class)
                .reasons(
                        MEMBERSHIP_INACTIVE,
                        DISPLAY_NAME_MISSING,
                        NOTHING_SELECTED,
                        UNKNOWN_CREDIT,
                        WRONG_CREDIT_TYPE,
                        CREDIT_LAPSED,
                        AMOUNT_NOT_POSITIVE,
                        AMOUNT_ABOVE_REMAINING));
    }

    @Override
    public Shape<AccruedClaimFacts> facts() {
        return AccruedClaimShape.FACTS;
    }

    @Override
    public Shape<CertificatePreview> details() {
        return AccruedClaimShape.DETAILS;
    }

    private static ReasonKind.Builder learner(String code, String source) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from(source);
    }

    @Override
    protected Decision<AccruedClaimOutcome, CertificatePreview> assess(AccruedClaimFacts given, Policy policy) {
        Ledger ledger = new Ledger(given, policy);
        Reasons reasons = new Reasons();
        reasons.addWhere(policy.accrued().membershipNeeded() && !given.membershipActive(), MEMBERSHIP_INACTIVE);
        reasons.addWhere(given.displayName().forAll(String::isBlank), DISPLAY_NAME_MISSING);
        Certificates certificates = new Certificates();
        Instant next = given.selection().isAll()
                ? ledger.takeAll(reasons, certificates)
                : ledger.takePicked(given.selection().picks(), reasons, certificates);
        return reasons.isEmpty()
                ? decided(policy, AccruedClaimOutcome.CLAIMABLE, reasons, certificates.preview(), next)
                : decided(policy, AccruedClaimOutcome.NOT_CLAIMABLE, reasons, CertificatePreview.NONE, next);
    }

    @Override
    public Seq<Instant> turningPoints(AccruedClaimFacts given, Policy policy) {
        Lifetime lifetime = Lifetime.of(policy.accrued().lifetime());
        return given.earned().map(credit -> lifetime.endsAt(credit.earnedOn(), given.zone()));
    }

    @Override
    public AccruedClaimFacts at(AccruedClaimFacts given, Instant asOf) {
        return AccruedClaimFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .membershipActive(given.membershipActive())
                .creditType(given.creditType())
                .earned(given.earned())
                .selection(given.selection())
                .displayName(given.displayName())
                .build();
    }

    @Override
    protected AccruedClaimOutcome withheld(AccruedClaimOutcome outcome) {
        return AccruedClaimOutcome.NOT_CLAIMABLE;
    }

    @Override
    protected CertificatePreview withheldDetails(CertificatePreview own) {
        return CertificatePreview.NONE;
    }

    /** What one learner has earned, as it stands at the moment of asking. */
    private static final class Ledger {

        private final AccruedClaimFacts given;
        private final Lifetime lifetime;
        private final LocalDate today;

        Ledger(AccruedClaimFacts given, Policy policy) {
            this.given = given;
            this.lifetime = Lifetime.of(policy.accrued().lifetime());
            this.today = LocalDate.ofInstant(given.asOf(), given.zone());
        }

        private boolean isLapsed(AccruedCredit credit) {
            return !lifetime.covers(credit.earnedOn(), today);
        }

        /** Takes everything claimable, and tells when that becomes another answer. */
        @Nullable
        Instant takeAll(Reasons reasons, Certificates certificates) {
            LocalDate first = null;
            LocalDate last = null;
            for (AccruedCredit credit : given.earned()) {
                Amount remaining = credit.remaining();
                if (credit.creditType().equals(given.creditType()) && remaining.isPositive() && !isLapsed(credit)) {
                    certificates.add(credit, remaining);
                    LocalDate lapses = lifetime.firstDateAfter(credit.earnedOn());
                    first = first == null || lapses.isBefore(first) ? lapses : first;
                    last = last == null || lapses.isAfter(last) ? lapses : last;
                }
            }
            boolean refused = !reasons.isEmpty();
            reasons.addWhere(first == null, NOTHING_SELECTED);
            // Refused for another reason, the answer changes only once nothing at all is left to take.
            return beginOf(refused ? last : first);
        }

        /** Takes what was picked, and tells when the first of it lapses. */
        @Nullable
        Instant takePicked(Seq<Pick> picks, Reasons reasons, Certificates certificates) {
            reasons.addWhere(picks.isEmpty(), NOTHING_SELECTED);
            Map<AccruedCreditId, AccruedCredit> byId = new HashMap<>();
            given.earned().forEach(credit -> byId.put(credit.id(), credit));
            LocalDate first = null;
            for (Pick pick : picks) {
                AccruedCredit credit = byId.get(pick.id());
                addRefusals(pick, credit, reasons);
                if (credit != null) {
                    certificates.add(credit, pick.amount());
                    LocalDate lapses = lifetime.firstDateAfter(credit.earnedOn());
                    boolean coming = lapses.isAfter(today) && (first == null || lapses.isBefore(first));
                    first = coming ? lapses : first;
                }
            }
            return beginOf(first);
        }

        private void addRefusals(Pick pick, @Nullable AccruedCredit credit, Reasons reasons) {
            String subject = pick.id().value();
            if (credit == null) {
                reasons.add(UNKNOWN_CREDIT, subject);
            } else {
                addStanding(credit, subject, reasons);
            }
            if (!pick.amount().isPositive()) {
                reasons.add(AMOUNT_NOT_POSITIVE, subject);
            }
            if (credit != null && pick.amount().compareTo(credit.remaining()) > 0) {
                reasons.add(AMOUNT_ABOVE_REMAINING, subject, credit.remaining(), null);
            }
        }

        private void addStanding(AccruedCredit credit, String subject, Reasons reasons) {
            if (!credit.creditType().equals(given.creditType())) {
                reasons.add(WRONG_CREDIT_TYPE, subject, credit.creditType(), given.creditType());
            }
            if (isLapsed(credit)) {
                reasons.add(CREDIT_LAPSED, subject, lifetime.lastDate(credit.earnedOn()), null);
            }
        }

        private @Nullable Instant beginOf(@Nullable LocalDate date) {
            return date == null ? null : date.atStartOfDay(given.zone()).toInstant();
        }
    }

    /** Sorts what is taken into certificates, course by course. */
    private static final class Certificates {

        private final Map<String, Course> courses = new java.util.LinkedHashMap<>();
        private Amount total = Amount.ZERO;

        void add(AccruedCredit credit, Amount amount) {
            total = total.plus(amount);
            courses.computeIfAbsent(credit.course(), course -> new Course()).add(credit.topic(), amount);
        }

        CertificatePreview preview() {
            Seq<CertificatePreview.Certificate> all = Array.ofAll(courses.entrySet())
                    .map(course -> new CertificatePreview.Certificate(
                            course.getKey(), course.getValue().total, Array.ofAll(course.getValue().topics)));
            return new CertificatePreview(total, all);
        }
    }

    private static final class Course {

        private final java.util.List<CertificatePreview.Topic> topics = new java.util.ArrayList<>();
        private Amount total = Amount.ZERO;

        void add(String topic, Amount amount) {
            topics.add(new CertificatePreview.Topic(topic, amount));
            total = total.plus(amount);
        }
    }
}
