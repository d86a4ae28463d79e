package org.micme.rules.accrued;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Decision;
import org.micme.rules.DecisionForm;
import org.micme.rules.GivenFacts;
import org.micme.rules.Reason;
import org.micme.rules.RemedyLaw;
import org.micme.rules.accrued.Selection.Pick;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

class AccruedClaimPropertiesTest {

    private static final AccruedClaimRule RULE = AccruedClaimRule.RULE;
    private static final Policy MICME = PolicyPacks.micme();

    private static final RemedyLaw<AccruedClaimFacts, AccruedClaimOutcome> LAW = RemedyLaw.of(RULE)
            .curing("MEMBERSHIP_INACTIVE", (facts, reason) -> GivenFacts.changed(RULE, facts, "membershipActive", true))
            .curing("DISPLAY_NAME_MISSING", (facts, reason) -> GivenFacts.changed(RULE, facts, "displayName", "Ada"))
            .curing("NOTHING_SELECTED", (facts, reason) -> earningAndSelecting(facts))
            .curing("UNKNOWN_CREDIT", (facts, reason) -> deselected(facts, reason))
            .curing("WRONG_CREDIT_TYPE", (facts, reason) -> deselected(facts, reason))
            .curing("CREDIT_LAPSED", (facts, reason) -> deselected(facts, reason))
            .curing("AMOUNT_NOT_POSITIVE", (facts, reason) -> lowered(facts, reason))
            .curing("AMOUNT_ABOVE_REMAINING", (facts, reason) -> lowered(facts, reason));

    private static AccruedClaimFacts earningAndSelecting(AccruedClaimFacts facts) {
        Selection selection = facts.selection().isAll() ? Selection.ALL : Selection.of(Ledgers.pick("new", "1"));
        AccruedCredit earned = Ledgers.credit("new", "Asthma", "inhalers", "1", "2025-06-01");
        return Ledgers.with(facts, selection, facts.earned().append(earned));
    }

    private static AccruedClaimFacts deselected(AccruedClaimFacts facts, Reason reason) {
        Seq<Pick> kept = facts.selection()
                .picks()
                .filter(pick -> !reason.subject().contains(pick.id().value()));
        return Ledgers.with(facts, Selection.of(kept), facts.earned());
    }

    private static AccruedClaimFacts lowered(AccruedClaimFacts facts, Reason reason) {
        if (reason.remedy().toString().startsWith("take")) {
            return deselected(facts, reason);
        }
        Seq<Pick> lowered = facts.selection()
                .picks()
                .map(pick -> reason.subject().contains(pick.id().value()) ? new Pick(pick.id(), new Amount(1)) : pick);
        return Ledgers.with(facts, Selection.of(lowered), facts.earned());
    }

    private static Decision<AccruedClaimOutcome, CertificatePreview> decided(AccruedClaimFacts facts) {
        return DecisionForm.wellFormed(RULE.decide(facts, MICME));
    }

    @Provide
    Arbitrary<AccruedClaimFacts> claims() {
        return Ledgers.claims();
    }

    private static boolean lapsed(AccruedCredit credit) {
        return ChronoUnit.YEARS.between(credit.earnedOn(), LocalDate.of(2025, 6, 15)) >= 3;
    }

    private static boolean claimable(AccruedCredit credit) {
        return credit.creditType().equals(CreditType.AMA_PRA_CATEGORY_1)
                && !lapsed(credit)
                && credit.amount().toBigDecimal().compareTo(credit.claimed().toBigDecimal()) > 0;
    }

    /** Each pick by itself, as decisions.md tells it. */
    private static List<String> expected(AccruedClaimFacts facts) {
        List<String> codes = new ArrayList<>();
        codes.add(facts.membershipActive() ? "" : "MEMBERSHIP_INACTIVE");
        codes.add(facts.displayName().getOrElse("").isBlank() ? "DISPLAY_NAME_MISSING" : "");
        boolean nothing = facts.selection().isAll()
                ? facts.earned().toJavaStream().noneMatch(AccruedClaimPropertiesTest::claimable)
                : facts.selection().picks().isEmpty();
        codes.add(nothing ? "NOTHING_SELECTED" : "");
        facts.selection().picks().forEach(pick -> {
            String subject = " " + pick.id().value();
            AccruedCredit credit =
                    facts.earned().find(each -> each.id().equals(pick.id())).getOrNull();
            BigDecimal amount = pick.amount().toBigDecimal();
            boolean known = credit != null;
            codes.add(known ? "" : "UNKNOWN_CREDIT" + subject);
            codes.add(known && !credit.creditType().code().startsWith("AMA") ? "WRONG_CREDIT_TYPE" + subject : "");
            codes.add(known && lapsed(credit) ? "CREDIT_LAPSED" + subject : "");
            codes.add(amount.signum() > 0 ? "" : "AMOUNT_NOT_POSITIVE" + subject);
            boolean above = known
                    && amount.add(credit.claimed().toBigDecimal())
                                    .compareTo(credit.amount().toBigDecimal())
                            > 0;
            codes.add(above ? "AMOUNT_ABOVE_REMAINING" + subject : "");
        });
        return codes.stream().filter(code -> !code.isEmpty()).toList();
    }

    @Property
    void everyReasonIsToldPickByPick(@ForAll("claims") AccruedClaimFacts facts) {
        Decision<AccruedClaimOutcome, CertificatePreview> decision = decided(facts);

        assertThat(decision.reasons().map(Reason::toString)).containsExactlyElementsOf(expected(facts));
        assertThat(decision.outcome() == AccruedClaimOutcome.CLAIMABLE)
                .isEqualTo(expected(facts).isEmpty());
    }

    @Property
    void remediesRemoveTheirReasons(@ForAll("claims") AccruedClaimFacts facts) {
        AccruedClaimFacts cured = LAW.check(LAW.check(facts, MICME), MICME);

        assertThat(decided(cured).outcome()).isEqualTo(AccruedClaimOutcome.CLAIMABLE);
    }

    @Property
    void totalsAreTheSumsOfTheirParts(@ForAll("claims") AccruedClaimFacts facts) {
        CertificatePreview preview = decided(facts).details();

        assertThat(preview.total().toBigDecimal())
                .isEqualByComparingTo(
                        sum(preview.certificates().map(each -> each.total()).toJavaStream()));
        preview.certificates()
                .forEach(each -> assertThat(each.total().toBigDecimal())
                        .isEqualByComparingTo(
                                sum(each.topics().map(topic -> topic.amount()).toJavaStream())));
        assertThat(preview.certificates().map(each -> each.course()).distinct()).hasSameSizeAs(preview.certificates());
    }

    private static BigDecimal sum(Stream<Amount> amounts) {
        return amounts.map(Amount::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void nothingThatIsNotClaimableHasCertificates(@ForAll("claims") AccruedClaimFacts facts) {
        Decision<AccruedClaimOutcome, CertificatePreview> decision = decided(facts);

        if (decision.outcome() == AccruedClaimOutcome.NOT_CLAIMABLE) {
            assertThat(decision.details()).isEqualTo(new CertificatePreview(Amount.ZERO, Array.empty()));
        } else {
            assertThat(decision.details().total().isPositive()).isTrue();
        }
    }

    @Property
    void everythingIsWhatCouldBePickedByHand(@ForAll("claims") AccruedClaimFacts facts) {
        Seq<Pick> byHand = facts.earned()
                .filter(AccruedClaimPropertiesTest::claimable)
                .map(credit -> new Pick(credit.id(), credit.amount().minus(credit.claimed())));
        Decision<AccruedClaimOutcome, CertificatePreview> all =
                decided(Ledgers.with(facts, Selection.ALL, facts.earned()));
        Decision<AccruedClaimOutcome, CertificatePreview> picked =
                decided(Ledgers.with(facts, Selection.of(byHand), facts.earned()));

        assertThat(all.outcome()).isEqualTo(picked.outcome());
        assertThat(all.reasons()).isEqualTo(picked.reasons());
        assertThat(all.details()).isEqualTo(picked.details());
    }

    @Property
    void theNextChangeIsTheFirstLapseAtWhichTheAnswerDiffers(@ForAll("claims") AccruedClaimFacts facts) {
        Decision<AccruedClaimOutcome, CertificatePreview> now = decided(facts);
        Instant first = RULE.turningPoints(facts, MICME)
                .filter(instant -> instant.isAfter(facts.asOf()))
                .sorted()
                .find(instant -> !sameAnswer(now, decided(RULE.at(facts, instant))))
                .getOrNull();

        assertThat(now.nextChangeAt().getOrNull()).isEqualTo(first);
        assertThat(RULE.at(facts, facts.asOf())).isEqualTo(facts);
    }

    private static boolean sameAnswer(Decision<?, ?> one, Decision<?, ?> other) {
        return one.outcome() == other.outcome()
                && one.reasons().equals(other.reasons())
                && one.details().equals(other.details());
    }

    @Property
    void theOrderOfWhatWasEarnedDoesNotMatterToWhatIsPicked(@ForAll("claims") AccruedClaimFacts facts) {
        if (!facts.selection().isAll()) {
            assertThat(decided(Ledgers.with(
                            facts, facts.selection(), facts.earned().reverse())))
                    .isEqualTo(decided(facts));
        }
    }
}
