package org.micme.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.ActivityKind;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/**
 * Every claim that differs in time, channel, attendance, approval, credit, amount, profile, evaluation and what went before,
 * against the sentences of decisions.md as a table of code and condition.
 */
class CreditClaimTableTest {

    private static final Policy MICME = PolicyPacks.micme();
    private static final List<Instant> MOMENTS =
            List.of(Claims.OPENS.minusNanos(1), Claims.OPENS, Claims.CLOSES, Claims.CLOSES.plusNanos(1));
    private static final List<String> AMOUNTS = List.of("1.5", "1.25", "1.75", "0", "-0.25", "1.4", "2.1");
    private static final List<CreditType> TYPES =
            List.of(CreditType.AMA_PRA_CATEGORY_1, CreditType.ANCC, CreditType.AAPA, CreditType.PARTICIPATION);

    private static CreditClaimFacts claim(int flags, Instant asOf, Channel channel, CreditType type, String amount) {
        ClaimingLearner learner = new ClaimingLearner(
                Profession.PHYSICIAN,
                is(flags, 0) ? Option.some("Ada Lin") : Option.some(" "),
                is(flags, 1) ? Option.some("MD") : Option.none());
        return CreditClaimFacts.builder()
                .asOf(asOf)
                .activity(Claims.anyActivity())
                .approved(is(flags, 2))
                .evaluationRequired(is(flags, 3))
                .maximum(Claims.anyClaim().maximum())
                .kind(is(flags, 4) ? ActivityKind.CHILD : ActivityKind.COURSE)
                .learner(learner)
                .attended(is(flags, 5))
                .evaluationCompleted(is(flags, 6))
                .creditType(type)
                .amount(Amount.parse(amount))
                .channel(channel)
                .alreadyClaimed(false)
                .lateGranted(is(flags, 7))
                .build();
    }

    private static boolean is(int flags, int bit) {
        return (flags & (1 << bit)) != 0;
    }

    private static List<String> expectedCodes(CreditClaimFacts c) {
        boolean early = c.asOf().isBefore(Claims.OPENS);
        boolean past = c.asOf().isAfter(Claims.CLOSES);
        boolean scanned = !early && !past && EnumSet.of(Channel.SMS, Channel.QR).contains(c.channel());
        BigDecimal amount = c.amount().toBigDecimal();
        BigDecimal quarters = amount.multiply(BigDecimal.valueOf(4));
        BigDecimal most =
                c.maximum().get(c.creditType()).map(Amount::toBigDecimal).getOrNull();
        boolean entitled = Set.of("AMA_PRA_CATEGORY_1", "PARTICIPATION")
                .contains(c.creditType().code());
        Map<String, Boolean> table = new LinkedHashMap<>();
        table.put("ACTIVITY_NOT_APPROVED", !c.approved());
        table.put("WINDOW_NOT_OPEN", early);
        table.put("WINDOW_CLOSED", past && !c.lateGranted());
        table.put("ATTENDANCE_MISSING", !c.attended() && !scanned);
        table.put("CREDIT_TYPE_NOT_OFFERED", most == null);
        table.put("PROFESSION_NOT_ENTITLED", !entitled);
        table.put(
                "AMOUNT_NOT_QUARTER_STEP",
                amount.signum() <= 0 || quarters.stripTrailingZeros().scale() > 0);
        table.put("AMOUNT_ABOVE_MAXIMUM", most != null && amount.compareTo(most) > 0);
        table.put("AMOUNT_NOT_WHOLE", most != null && c.kind() == ActivityKind.CHILD && amount.compareTo(most) != 0);
        table.put("PROFESSIONAL_NAME_MISSING", c.learner().professionalName().isEmpty());
        table.put("CERTIFICATION_TYPE_MISSING", c.learner().certificationType().isEmpty());
        table.put("EVALUATION_MISSING", c.evaluationRequired() && !c.evaluationCompleted());
        return table.keySet().stream().filter(table::get).toList();
    }

    private static String expected(CreditClaimFacts claim) {
        List<String> codes = expectedCodes(claim);
        if (codes.isEmpty()) {
            return "CLAIMABLE []";
        }
        boolean evaluationAlone = codes.equals(List.of("EVALUATION_MISSING"));
        return (evaluationAlone && claim.channel() == Channel.SMS ? "ATTENDANCE_ONLY " : "NOT_CLAIMABLE ") + codes;
    }

    private static String answer(CreditClaimFacts claim) {
        Decision<CreditClaimOutcome, ClaimWindow> decision = CreditClaimRule.RULE.decide(claim, MICME);
        return decision.outcome() + " " + decision.reasons().map(Reason::code).toJavaList();
    }

    @Test
    void everyClaimIsDecidedAsTheTableHasIt() {
        Set<String> seen = new HashSet<>();
        for (Instant asOf : MOMENTS) {
            for (Channel channel : Channel.values()) {
                for (CreditType type : TYPES) {
                    for (String amount : AMOUNTS) {
                        for (int flags = 0; flags < 256; flags++) {
                            CreditClaimFacts claim = claim(flags, asOf, channel, type, amount);
                            String answer = answer(claim);
                            if (!answer.equals(expected(claim))) {
                                assertThat(answer).as("%s", claim).isEqualTo(expected(claim));
                            }
                            seen.add(answer);
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .contains("CLAIMABLE []", "ATTENDANCE_ONLY [EVALUATION_MISSING]", "NOT_CLAIMABLE [EVALUATION_MISSING]");
        for (String code : CreditClaimRule.RULE.reasonKinds().map(kind -> kind.code())) {
            assertThat(seen).as(code).anyMatch(answer -> answer.contains(code));
        }
    }

    @Test
    void aClaimThatWasMadeBeforeIsAnsweredSoWhateverElseIsTheMatter() {
        CreditClaimFacts hopeless = claim(0, Claims.CLOSES.plusNanos(1), Channel.SMS, CreditType.AAPA, "-0.25");
        Decision<CreditClaimOutcome, ClaimWindow> decision =
                CreditClaimRule.RULE.decide(Claims.changed(hopeless, "alreadyClaimed", true), MICME);

        assertThat(decision.outcome()).isEqualTo(CreditClaimOutcome.ALREADY_CLAIMED);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.nextChangeAt()).isEmpty();
        assertThat(decision.details().opensAt()).isEqualTo(Claims.OPENS);
    }
}
