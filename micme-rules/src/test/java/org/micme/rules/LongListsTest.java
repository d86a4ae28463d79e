package org.micme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.account.Acceptance;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.account.RegistrationFacts;
import org.micme.rules.account.RegistrationRule;
import org.micme.rules.claim.LateClaimFacts;
import org.micme.rules.claim.LateClaimRule;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.CharacterClass;
import org.micme.rules.policy.ClaimPolicy;
import org.micme.rules.policy.EmailPolicy;
import org.micme.rules.policy.LateClaimPolicy;
import org.micme.rules.policy.NameFeature;
import org.micme.rules.policy.NamePolicy;
import org.micme.rules.policy.PasswordPolicy;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyBuilder;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.QuotaPeriod;
import org.micme.rules.policy.WatchPolicy;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;
import org.micme.rules.series.StatusWatchFacts;
import org.micme.rules.series.StatusWatchOutcome;
import org.micme.rules.series.StatusWatchRule;

/** Two long lists, of the facts or of facts and policy, are never walked through one for each entry of the other. */
@Timeout(30)
class LongListsTest {

    private static final int LONG = 10_000;
    // Fast, all of them take a second or two; were lists multiplied, minutes.
    private static final int OFTEN = 50;

    private static Policy with(java.util.function.UnaryOperator<PolicyBuilder> change) {
        return change.apply(PolicyBuilder.from(PolicyPacks.micme())).build();
    }

    private static Seq<Integer> falling() {
        return Array.ofAll(IntStream.range(0, LONG).map(i -> LONG - i).boxed().toList());
    }

    private static <F> Decision<?, ?> often(Rule<F, ?, ?> rule, F facts, Policy policy) {
        Decision<?, ?> decision = rule.decide(facts, policy);
        for (int i = 1; i < OFTEN; i++) {
            assertThat(rule.decide(facts, policy)).isEqualTo(decision);
        }
        return decision;
    }

    @Test
    void daysOfAWatchAndAlertsThatHaveGoneOut() {
        StatusWatchFacts facts = StatusWatchFacts.builder()
                .asOf(Disclosures.START.minusSeconds(LONG * 86_400L + 86_400L))
                .zone(Disclosures.DETROIT)
                .activity(Disclosures.anyActivity())
                .status(ChildStatus.PENDING)
                .alerted(falling())
                .build();

        assertThat(often(StatusWatchRule.RULE, facts, with(p -> p.watch(new WatchPolicy(falling()))))
                        .outcome())
                .isEqualTo(StatusWatchOutcome.NONE);
    }

    @Test
    void aliasesAndAddressesThatAreTaken() {
        Policy policy = with(p -> p.email(new EmailPolicy(
                HashMap.ofEntries(Array.range(0, LONG).map(i -> io.vavr.Tuple.of("d" + i + ".org", "umich.edu"))))));
        RegistrationFacts facts = RegistrationFacts.builder()
                .email(Option.some("ada@umich.edu"))
                .takenEmails(Array.range(0, LONG).map(i -> i == LONG - 1 ? "ADA@D7.ORG" : "a" + i + "@nowhere.org"))
                .build();

        assertThat(often(RegistrationRule.RULE, facts, policy).reasons().map(Reason::code))
                .contains("EMAIL_TAKEN");
    }

    @Test
    void rolesThatGrantLateClaimsAndThoseOfWhoeverAsks() {
        LateClaimPolicy late =
                new LateClaimPolicy(1, QuotaPeriod.EVER, Array.fill(LONG, Role.COORDINATOR), Option.none());
        LateClaimFacts facts = LateClaimFacts.builder()
                .asOf(Disclosures.END.plusSeconds(86_400L * 30))
                .zone(Disclosures.DETROIT)
                .activity(Disclosures.anyActivity())
                .actorRoles(Array.fill(LONG, Role.LEARNER))
                .usedInPeriod(0)
                .build();

        assertThat(often(
                                LateClaimRule.RULE,
                                facts,
                                with(p -> p.claim(new ClaimPolicy(30, Option.some(0), Option.some(late)))))
                        .reasons()
                        .map(Reason::code))
                .containsExactly("LATE_ROLE_NOT_ENTITLED");
    }

    @Test
    void aLongNameOfASeriesInALongNameAndFeaturesNamedAgainAndAgain() {
        Activity activity = Activity.of("a ".repeat(LONG / 2), Disclosures.START, Disclosures.END);
        ChildStatusFacts facts = ChildStatusFacts.builder()
                .zone(Disclosures.DETROIT)
                .seriesName("a ".repeat(LONG / 4) + "b")
                .activity(activity)
                .build();
        Policy policy =
                with(p -> p.topicName(new NamePolicy(Array.empty(), Array.fill(LONG, NameFeature.SERIES_NAME))));

        assertThat(often(ChildStatusRule.RULE, facts, policy).reasons().map(Reason::code))
                .containsExactly("NO_FACULTY");
    }

    @Test
    void aLongPasswordAndManySpecialCharacters() {
        String special = new String(IntStream.range(0x4E00, 0x4E00 + LONG).toArray(), 0, LONG);
        Policy policy = with(p -> p.password(new PasswordPolicy(1, LONG, Array.of(CharacterClass.SPECIAL), special)));
        PasswordFacts without = new PasswordFacts("\u00e9".repeat(LONG), Array.empty());
        PasswordFacts with = new PasswordFacts("\u00e9".repeat(LONG - 1) + "\u4e01", Array.empty());

        assertThat(often(PasswordPolicyRule.RULE, without, policy).outcome()).isEqualTo(Acceptance.REFUSED);
        assertThat(often(PasswordPolicyRule.RULE, with, policy).outcome()).isEqualTo(Acceptance.ACCEPTED);
    }
}
