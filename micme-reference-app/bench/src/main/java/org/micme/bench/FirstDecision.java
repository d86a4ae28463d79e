package org.micme.bench;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.account.PasswordFacts;
import org.micme.rules.account.PasswordPolicyRule;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowRule;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimFacts.BoardTest;
import org.micme.rules.moc.MocClaimRule;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusFacts;
import org.micme.rules.series.ChildStatusRule;

/**
 * Decides once in a fresh JVM and prints how many microseconds that took from its first line on: for the facts, for the policy,
 * and for the decision. Written without lambdas, so that whoever brings the first one is seen to pay for them.
 */
public final class FirstDecision {

    private static final Instant SUBMITTED = Instant.parse("2025-02-03T15:00:00Z");

    private FirstDecision() {}

    /**
     * Decides.
     *
     * @param args the rule's id, and {@code rule} or {@code twin}
     */
    public static void main(String[] args) {
        long begun = System.nanoTime();
        Object facts = facts(args[0]);
        long factsMade = System.nanoTime();
        Policy policy = PolicyPacks.micme();
        long policyLoaded = System.nanoTime();
        Object answer = args[1].equals("rule") ? rule(facts, policy) : twin(facts, policy);
        long decided = System.nanoTime();
        PrintStream out = System.out;
        out.println((factsMade - begun) / 1000);
        out.println((policyLoaded - factsMade) / 1000);
        out.println((decided - policyLoaded) / 1000);
        out.println(answer);
    }

    private static Object rule(Object facts, Policy policy) {
        if (facts instanceof ChildStatusFacts child) {
            return ChildStatusRule.RULE.decide(child, policy).outcome();
        }
        if (facts instanceof ClaimWindowFacts window) {
            return ClaimWindowRule.RULE.decide(window, policy).outcome();
        }
        if (facts instanceof PasswordFacts password) {
            return PasswordPolicyRule.RULE.decide(password, policy).outcome();
        }
        return MocClaimRule.RULE.decide((MocClaimFacts) facts, policy).outcome();
    }

    private static Object twin(Object facts, Policy policy) {
        if (facts instanceof ChildStatusFacts child) {
            return ChildStatusTwin.decide(child, policy).outcome();
        }
        if (facts instanceof ClaimWindowFacts window) {
            return ClaimWindowTwin.decide(window, policy).outcome();
        }
        if (facts instanceof PasswordFacts password) {
            return PasswordPolicyTwin.decide(password, policy).outcome();
        }
        return MocClaimTwin.decide((MocClaimFacts) facts, policy).outcome();
    }

    private static Object facts(String rule) {
        return switch (rule) {
            case "child-status" -> child();
            case "claim-window" -> window();
            case "password-policy" -> new PasswordFacts("heart failure", Array.empty());
            case "moc-claim" -> mocClaim();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static Activity activity() {
        return Activity.of(
                "Heart Failure in Primary Care",
                Instant.parse("2025-05-14T16:00:00Z"),
                Instant.parse("2025-05-14T17:00:00Z"));
    }

    private static ChildStatusFacts child() {
        PersonId speaker = PersonId.of("f1");
        return ChildStatusFacts.builder()
                .zone(ZoneId.of("America/Detroit"))
                .seriesName("Cardiology Grand Rounds")
                .activity(activity())
                .faculty(Array.of(
                        AssignedPerson.builder()
                                .id(speaker)
                                .disclosures(Array.of(SubmittedDisclosure.ofNothing(SUBMITTED)))
                                .review(Option.some(new PersonReview(ReviewDecision.APPROVED, SUBMITTED)))
                                .build(),
                        AssignedPerson.builder().id(PersonId.of("f2")).build()))
                .approval(Option.some(new OfficeApproval(
                        Instant.parse("2025-04-01T14:00:00Z"), Array.of(new CoveredDisclosure(speaker, SUBMITTED)))))
                .build();
    }

    private static ClaimWindowFacts window() {
        return ClaimWindowFacts.builder()
                .asOf(Instant.parse("2025-05-14T17:05:00Z"))
                .activity(activity())
                .channel(Channel.SMS)
                .build();
    }

    private static MocClaimFacts mocClaim() {
        BoardCode board = BoardCode.of("ABIM");
        return MocClaimFacts.builder()
                .profession(Profession.PHYSICIAN)
                .designatedBoards(Array.of(board))
                .selectedBoards(Array.of(board))
                .shareConsent(true)
                .transmitConsent(true)
                .birthMonth(Option.some(2))
                .birthDay(Option.some(29))
                .diplomateIds(HashMap.of(board, "123456"))
                .attended(true)
                .tests(Array.of(new BoardTest(board, Array.of(Profession.PHYSICIAN), false)))
                .evaluationCompleted(false)
                .build();
    }
}
