package org.micme.rules.claim;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Role;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.LateClaimPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether somebody can grant a learner a claim after the window has closed (CRE-1). */
public final class LateClaimRule extends Rule<LateClaimFacts, LateClaimOutcome, LateClaimTerms> {

    private static final ReasonKind LATE_NOT_ALLOWED = ReasonKind.blocking("LATE_NOT_ALLOWED")
            .movedBy(Owner.COORDINATOR)
            .from("CRE-1")
            .says("the policy knows no late claims")
            .incurable("nobody can grant one under this policy");
    private static final ReasonKind LATE_ROLE_NOT_ENTITLED = ReasonKind.blocking("LATE_ROLE_NOT_ENTITLED")
            .movedBy(Owner.COORDINATOR)
            .from("CRE-1")
            .says("late claims are granted by others: {0}")
            .curedBy("have one of them grant it: {0}", "actorRoles");
    private static final ReasonKind NOBODY_ENTITLED = ReasonKind.blocking("LATE_ROLE_NOT_ENTITLED")
            .movedBy(Owner.COORDINATOR)
            .from("CRE-1")
            .says("the policy lets no role grant late claims")
            .incurable("nobody can grant one under this policy");
    private static final ReasonKind LATE_QUOTA_USED = ReasonKind.blocking("LATE_QUOTA_USED")
            .movedBy(Owner.COORDINATOR)
            .from("CRE-1")
            .says("the learner has had {0} late claims, and the policy grants {1}")
            .incurable("nobody can grant another one in this period");
    private static final ReasonKind LATE_TOO_LATE = ReasonKind.blocking("LATE_TOO_LATE")
            .movedBy(Owner.COORDINATOR)
            .from("CRE-1")
            .says("late claims for this activity could be granted through {0}")
            .incurable("nobody can grant one any more");

    /** The rule. */
    public static final LateClaimRule RULE = new LateClaimRule();

    private LateClaimRule() {
        super(RuleCard.<LateClaimOutcome>of("late-claim", "A claim can be granted after the window has closed")
                .cites(Citation.of("CRE-1"))
                .outcomes(LateClaimOutcome.class)
                .reasons(LATE_NOT_ALLOWED, LATE_ROLE_NOT_ENTITLED, LATE_QUOTA_USED, LATE_TOO_LATE));
    }

    @Override
    public Shape<LateClaimFacts> facts() {
        return LateClaimShape.FACTS;
    }

    @Override
    public Shape<LateClaimTerms> details() {
        return LateClaimShape.DETAILS;
    }

    @Override
    protected Decision<LateClaimOutcome, LateClaimTerms> assess(LateClaimFacts given, Policy policy) {
        ClaimWindow window = window(given, policy);
        LateClaimPolicy late = policy.claim().late().getOrNull();
        LocalDate until = grantableUntil(given, late);
        LateClaimTerms terms = new LateClaimTerms(window.closesAt(), Option.of(until));
        Reasons reasons = new Reasons();
        if (!window.hasClosed(given.asOf())) {
            return decided(policy, LateClaimOutcome.NOT_NEEDED, reasons, terms, window.closing(given.asOf()));
        }
        if (late == null) {
            reasons.add(LATE_NOT_ALLOWED);
        } else {
            addRefusals(given, late, until, reasons);
        }
        if (!reasons.isEmpty()) {
            return decided(policy, LateClaimOutcome.REFUSED, reasons, terms, null);
        }
        Instant over = until == null ? null : dayAfter(given, until);
        return decided(policy, LateClaimOutcome.GRANTABLE, reasons, terms, over);
    }

    private static void addRefusals(
            LateClaimFacts given, LateClaimPolicy late, @Nullable LocalDate until, Reasons reasons) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        given.actorRoles().forEach(roles::add);
        if (!late.by().exists(roles::contains)) {
            reasons.add(
                    late.by().isEmpty() ? NOBODY_ENTITLED : LATE_ROLE_NOT_ENTITLED,
                    null,
                    late.by().mkString(", "),
                    null);
        }
        if (given.usedInPeriod() >= late.max()) {
            reasons.add(LATE_QUOTA_USED, null, given.usedInPeriod(), late.max());
        }
        if (until != null && LocalDate.ofInstant(given.asOf(), given.zone()).isAfter(until)) {
            reasons.add(LATE_TOO_LATE, null, until, null);
        }
    }

    private static ClaimWindow window(LateClaimFacts given, Policy policy) {
        return ClaimWindow.of(given.activity(), Option.none(), given.minutesAfter(), policy.claim());
    }

    private static @Nullable LocalDate grantableUntil(LateClaimFacts given, @Nullable LateClaimPolicy late) {
        return late == null || late.within().isEmpty()
                ? null
                : given.activity().lastDate(given.zone()).plus(late.within().get());
    }

    private static Instant dayAfter(LateClaimFacts given, LocalDate until) {
        return until.plusDays(1).atStartOfDay(given.zone()).toInstant();
    }

    @Override
    public Seq<Instant> turningPoints(LateClaimFacts given, Policy policy) {
        LocalDate until = grantableUntil(given, policy.claim().late().getOrNull());
        Seq<Instant> closing = Array.ofAll(window(given, policy).closesAt()).map(last -> last.plusMillis(1));
        return until == null ? closing : closing.append(dayAfter(given, until));
    }

    @Override
    public LateClaimFacts at(LateClaimFacts given, Instant asOf) {
        return LateClaimFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .activity(given.activity())
                .minutesAfter(given.minutesAfter())
                .actorRoles(given.actorRoles())
                .usedInPeriod(given.usedInPeriod())
                .build();
    }

    @Override
    protected LateClaimOutcome withheld(LateClaimOutcome outcome) {
        return outcome == LateClaimOutcome.GRANTABLE ? LateClaimOutcome.REFUSED : outcome;
    }
}
