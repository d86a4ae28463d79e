package org.micme.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditRequest;
import org.micme.app.decision.Replay.Replayed;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.credit.CreditType;
import org.micme.rules.Contribution;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.ReasonKind;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.RuleContributor;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/** Decisions that were kept are asked again, under the policy of then or another (policies.md, "As of"). */
class ReplayTest {

    private static final PersonId ANN = PersonId.of("ann");
    private static final PersonId BEN = PersonId.of("ben");
    private static final Instant NEXT_DAY = ApprovedRounds.END.plus(Duration.ofDays(1));
    private static final Instant LONG_AFTER = ApprovedRounds.END.plus(Duration.ofDays(100));

    private final Store store = new MemoryStore();

    @BeforeEach
    void twoClaims() {
        ApprovedRounds.keep(store, ANN, BEN);
        claim(ANN, ApprovedRounds.START.plusSeconds(60));
        claim(BEN, NEXT_DAY);
    }

    private void claim(PersonId learner, Instant at) {
        CreditRequest request = CreditRequest.of(learner, ApprovedRounds.CHILD, ApprovedRounds.TYPE, Channel.SMS, at);
        ClaimingCredit claiming = new ClaimingCredit(
                store, RuleBook.plain(), (institution, when) -> PolicyPacks.micme(), () -> "claim of " + learner);
        assertThat(claiming.claim(ApprovedRounds.INSTITUTION, request).get().claim())
                .isNotEmpty();
    }

    private List<Replayed> replay(RuleBook book, Option<Policy> other) {
        List<Replayed> found = new ArrayList<>();
        new Replay(store, book, other).between(ApprovedRounds.INSTITUTION, Instant.EPOCH, LONG_AFTER, found::add);
        return found;
    }

    @Test
    void underThePolicyOfThenEveryAnswerIsTheSame() {
        assertThat(replay(RuleBook.plain(), Option.none())).hasSize(2).allMatch(Replayed::isSame);
    }

    @Test
    void underAPolicyWithAShorterWindowTheLaterClaimWouldHaveBeenRefused() {
        List<Replayed> replayed = replay(RuleBook.plain(), PolicyPacks.named("wmed"));

        assertThat(replayed).allMatch(one -> one.fault().isEmpty());
        assertThat(replayed.get(0).differences()).noneMatch(line -> line.startsWith("outcome"));
        assertThat(replayed.get(1).differences()).contains("outcome: CLAIMABLE, and now NOT_CLAIMABLE");
    }

    @Test
    void aPlugInThatCameLaterShowsAsADifference() {
        RuleBook withPlugIn = RuleBook.with(new Objecting());

        assertThat(replay(withPlugIn, Option.none()))
                .allSatisfy(one -> assertThat(one.differences())
                        .contains("outcome: CLAIMABLE, and now NOT_CLAIMABLE")
                        .anyMatch(line -> line.startsWith("rule contributors: []")));
    }

    @Test
    void aStretchHasItsFirstMomentAndNotItsLast() {
        List<String> found = new ArrayList<>();
        new Replay(store, RuleBook.plain(), Option.none())
                .between(
                        ApprovedRounds.INSTITUTION,
                        ApprovedRounds.START.plusSeconds(60),
                        NEXT_DAY,
                        one -> found.add(one.logged().id()));

        assertThat(found).containsExactly("claim of ann");
    }

    @Test
    void whatCanNotBeAskedAgainIsNamedAndTheRestGoesOn() {
        store.inUnit(ApprovedRounds.INSTITUTION, unit -> {
            LoggedDecision kept =
                    unit.port(DecisionLog.class).find("claim of ann").orElseThrow();
            LoggedDecision.HeldPolicy spoilt = new LoggedDecision.HeldPolicy("ours", "7", "{\"name\": \"ours\"}");
            unit.port(DecisionLog.class)
                    .append(new LoggedDecision(
                            "spoilt",
                            kept.subject(),
                            kept.decidedAt(),
                            new LoggedDecision.Basis(kept.rule(), kept.edition(), spoilt),
                            kept.exchange()));
            return kept;
        });

        List<Replayed> replayed = replay(RuleBook.plain(), Option.none());

        assertThat(replayed).hasSize(3);
        assertThat(replayed.stream().filter(one -> one.fault().isDefined()))
                .singleElement()
                .satisfies(one -> assertThat(one.fault().get()).contains("policy that was kept"));
    }

    @Test
    void aPolicyThatNobodyShipsIsKeptWholeAndAskedUnder() {
        Policy ours = new PolicyReader(PolicyPacks::named)
                .readFile(Map.of("policy", "ours", "version", "3", "base", "micme", "claim", Map.of("minutesAfter", 5)))
                .get();
        CreditRequest request =
                CreditRequest.of(BEN, ApprovedRounds.CHILD, CreditType.PARTICIPATION, Channel.QR, ApprovedRounds.START);
        ApprovedRounds.designate(store, CreditType.PARTICIPATION);
        new ClaimingCredit(store, RuleBook.plain(), (institution, at) -> ours, () -> "ours")
                .claim(ApprovedRounds.INSTITUTION, request);

        assertThat(replay(RuleBook.plain(), Option.none()))
                .filteredOn(one -> one.logged().id().equals("ours"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.logged().policy().name()).isEqualTo("ours");
                    assertThat(one.isSame()).isTrue();
                });
    }

    /** A plug-in that objects to every claim. */
    private static final class Objecting implements RuleContributor {

        private static final ReasonKind PARKING = ReasonKind.blocking("PARKING")
                .movedBy(Owner.LEARNER)
                .from("HOUSE-1")
                .says("the parking is not paid")
                .curedBy("pay the parking", "parking");

        @Override
        public String name() {
            return "objecting";
        }

        @Override
        public <F> Contribution contribute(Rule<F, ?, ?> rule, F facts, Decision<?, ?> own, Policy policy) {
            return Contribution.of(Reason.of(PARKING));
        }
    }
}
