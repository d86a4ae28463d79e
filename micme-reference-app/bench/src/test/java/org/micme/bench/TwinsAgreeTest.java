package org.micme.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.micme.bench.ClaimWindowTwin.Window;
import org.micme.bench.MocClaimTwin.Boards;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.account.Acceptance;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.claim.ClaimWindow;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.moc.ClaimableBoards;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimRule;
import org.micme.rules.moc.MocClaimStep;
import org.micme.rules.policy.Policy;
import org.micme.rules.series.ChildStatusDetails;
import org.micme.rules.series.ChildStatusDetails.PersonStatus;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;

/** A twin and its rule answer alike: else a measurement compares nothing. What is measured reaches every outcome and reason. */
class TwinsAgreeTest {

    private static final Pair<ChildStatusFacts, ChildStatus, ChildStatusDetails, List<PersonStatus>> CHILD_STATUS =
            new Pair<>(
                    ChildStatusRule.RULE,
                    ChildStatusTwin::decide,
                    details -> details.faculty().toJavaList());
    private static final Pair<ClaimWindowFacts, ClaimWindowOutcome, ClaimWindow, Window> CLAIM_WINDOW = new Pair<>(
            ClaimWindowRule.RULE,
            ClaimWindowTwin::decide,
            window -> new Window(window.opensAt(), window.closesAt().getOrNull()));
    private static final Pair<PasswordFacts, Acceptance, NoDetails, NoDetails> PASSWORD_POLICY =
            new Pair<>(PasswordPolicyRule.RULE, PasswordPolicyTwin::decide, none -> none);
    private static final Pair<MocClaimFacts, MocClaimStep, ClaimableBoards, Boards> MOC_CLAIM = new Pair<>(
            MocClaimRule.RULE,
            MocClaimTwin::decide,
            boards -> new Boards(javaList(boards.remainingBoards()), javaList(boards.awardableBoards())));

    private static List<BoardCode> javaList(Seq<BoardCode> boards) {
        return boards.toJavaList();
    }

    @Test
    void onTheStatusOfTenThousandChildren() {
        CHILD_STATUS.agreeOnEverything(new RuleBenchmark.OfChildren().cases);
    }

    @Test
    void onTenThousandMomentsOfClaiming() {
        CLAIM_WINDOW.agreeOnEverything(new RuleBenchmark.OfWindows().cases);
    }

    @Test
    void onTenThousandPasswords() {
        PASSWORD_POLICY.agreeOnEverything(new RuleBenchmark.OfPasswords().cases);
    }

    @Test
    void onTenThousandClaimsOfMocCredit() {
        MOC_CLAIM.agreeOnEverything(new RuleBenchmark.OfMocClaims().cases);
    }

    @Property(tries = 50)
    void onWhateverElseTheDiceBring(@ForAll long seed) {
        CHILD_STATUS.agree(Children.varied(100, seed));
        CLAIM_WINDOW.agree(ClaimWindows.varied(100, seed));
        PASSWORD_POLICY.agree(Passwords.varied(100, seed));
        MOC_CLAIM.agree(MocClaims.varied(100, seed));
    }

    /** A rule, and its twin, whose details are of another type. */
    private record Pair<F, O extends Enum<O>, D, E>(
            Rule<F, O, D> rule, BiFunction<F, Policy, Answer<O, E>> twin, Function<D, E> asTwinsDetails) {

        void agree(List<Case<F>> cases) {
            for (Case<F> each : cases) {
                assertThat(decided(each))
                        .as(() -> each.facts() + " under " + each.policy())
                        .isEqualTo(twin.apply(each.facts(), each.policy()));
            }
        }

        void agreeOnEverything(List<Case<F>> cases) {
            agree(cases);
            Set<O> outcomes = new HashSet<>();
            Set<ReasonKind> kinds = new HashSet<>();
            for (Case<F> each : cases) {
                Decision<O, D> decision = rule.decide(each.facts(), each.policy());
                outcomes.add(decision.outcome());
                decision.reasons().forEach(reason -> kinds.add(reason.kind()));
            }
            assertThat(outcomes).containsExactlyInAnyOrderElementsOf(rule.outcomes());
            assertThat(kinds).containsExactlyInAnyOrderElementsOf(rule.reasonKinds());
        }

        private Answer<O, E> decided(Case<F> each) {
            Decision<O, D> decision = rule.decide(each.facts(), each.policy());
            return new Answer<>(
                    decision.outcome(),
                    decision.reasons().map(Pair::finding).toJavaList(),
                    asTwinsDetails.apply(decision.details()),
                    decision.nextChangeAt().getOrNull());
        }

        private static Finding finding(Reason reason) {
            return new Finding(
                    reason.code(),
                    reason.subject().getOrNull(),
                    reason.values().headOption().getOrNull());
        }
    }
}
