package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.rules.Decision;
import org.micme.rules.disclosure.CoiStatusFacts;
import org.micme.rules.disclosure.CoiStatusRule;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** What holds of every child: how its status follows from its people, and when an approval lapses. */
class ChildStatusPropertiesTest {

    private static final Policy MICME = PolicyPacks.micme();

    @Provide
    Arbitrary<ChildStatusFacts> children() {
        return Children.children();
    }

    /** With a name, its people approved, and the office's approval of all of them. */
    @Provide
    Arbitrary<ChildStatusFacts> approvedChildren() {
        return Children.children()
                .map(child -> Children.with(
                        child,
                        child.faculty()
                                .map(one -> Children.with(
                                        one,
                                        one.disclosures()
                                                .filter(old -> !old.submittedAt()
                                                        .equals(child.activity().start()))
                                                .append(Disclosures.ofRelationships(
                                                        child.activity().start())),
                                        Option.some(new PersonReview(
                                                ReviewDecision.APPROVED,
                                                child.activity().start()))))
                                .append(atTheStart("zz", child))))
                .map(child -> Children.copyOf(child)
                        .activity(new Activity(
                                Option.some(Children.TOPIC),
                                child.activity().start(),
                                child.activity().end()))
                        .faculty(child.faculty())
                        .approval(Option.some(approvalOfAll(child)))
                        .build())
                .filter(child -> decide(child).outcome() == ChildStatus.APPROVED);
    }

    private static AssignedPerson atTheStart(String id, ChildStatusFacts child) {
        return Children.person(id)
                .disclosures(Array.of(Disclosures.ofNothing(child.activity().start())))
                .review(Option.some(new PersonReview(
                        ReviewDecision.APPROVED, child.activity().start())))
                .build();
    }

    private static OfficeApproval approvalOfAll(ChildStatusFacts child) {
        return new OfficeApproval(
                child.activity().start(),
                child.faculty()
                        .map(one ->
                                new CoveredDisclosure(one.id(), child.activity().start())));
    }

    private static Decision<ChildStatus, ChildStatusDetails> decide(ChildStatusFacts facts) {
        return ChildStatusRule.RULE.decide(facts, MICME);
    }

    private static Seq<String> told(Decision<?, ?> decision) {
        return decision.reasons().map(Object::toString);
    }

    @Property
    void theOrderInWhichSomebodysDisclosuresComeDoesNotMatter(
            @ForAll("children") ChildStatusFacts child, @ForAll Random random) {
        ChildStatusFacts shuffled = Children.with(
                child,
                child.faculty()
                        .map(one -> Children.with(one, Disclosures.shuffled(one.disclosures(), random), one.review())));
        assertThat(decide(shuffled)).isEqualTo(decide(child));
    }

    @Property
    void theOrderOfThePeopleIsTheOrderOfTheirReasonsAndNothingElse(
            @ForAll("children") ChildStatusFacts child, @ForAll Random random) {
        Decision<ChildStatus, ChildStatusDetails> decision = decide(child);
        Decision<ChildStatus, ChildStatusDetails> shuffled =
                decide(Children.with(child, Disclosures.shuffled(child.faculty(), random)));

        assertThat(shuffled.outcome()).isEqualTo(decision.outcome());
        assertThat(told(shuffled).sorted()).isEqualTo(told(decision).sorted());
        assertThat(shuffled.details().faculty().toJavaSet())
                .isEqualTo(decision.details().faculty().toJavaSet());
    }

    @Property
    void theOrderOfAnApprovalsPeopleDoesNotMatterHoweverManyTheyAre(
            @ForAll("children") ChildStatusFacts child, @ForAll @IntRange(max = 12) int others, @ForAll Random random) {
        Option<OfficeApproval> wider = child.approval()
                .map(approval -> new OfficeApproval(
                        approval.approvedAt(),
                        Disclosures.shuffled(
                                approval.covers()
                                        .appendAll(Array.range(0, others)
                                                .map(i -> new CoveredDisclosure(
                                                        PersonId.of("gone" + i), Disclosures.IN_TIME))),
                                random)));
        assertThat(decide(Children.with(child, wider))).isEqualTo(decide(child));
    }

    @Property
    void everyPersonsStatusIsThatOfTheRuleAboutOnePerson(@ForAll("children") ChildStatusFacts child) {
        Decision<ChildStatus, ChildStatusDetails> decision = decide(child);
        decision.details().faculty().forEach(found -> {
            AssignedPerson one =
                    child.faculty().find(other -> other.id().equals(found.id())).get();
            Decision<CoiStatus, ?> alone = CoiStatusRule.RULE.decide(
                    CoiStatusFacts.builder()
                            .zone(child.zone())
                            .activity(child.activity())
                            .disclosures(one.disclosures())
                            .review(one.review())
                            .build(),
                    MICME);
            assertThat(found.coiStatus()).isEqualTo(alone.outcome());
            assertThat(decision.reasons()
                            .filter(reason -> reason.subject().contains(one.id().value()))
                            .map(reason -> reason.code() + reason.values() + reason.owner() + reason.source()))
                    .isEqualTo(alone.reasons()
                            .map(reason -> reason.code() + reason.values() + reason.owner() + reason.source()));
        });
    }

    @Property
    void approvalSurvivesARemovalThatLeavesSomebody(
            @ForAll("approvedChildren") ChildStatusFacts child, @ForAll @IntRange(max = 9) int which) {
        Seq<AssignedPerson> left =
                child.faculty().removeAt(which % child.faculty().size());
        ChildStatus expected =
                left.exists(one -> one.role() == ContentRole.FACULTY) ? ChildStatus.APPROVED : ChildStatus.INCOMPLETE;
        assertThat(decide(Children.with(child, left)).outcome()).isEqualTo(expected);
    }

    @Property
    void approvalLapsesWhereSomebodyIsAdded(@ForAll("approvedChildren") ChildStatusFacts child) {
        Decision<ChildStatus, ChildStatusDetails> decision =
                decide(Children.with(child, child.faculty().prepend(atTheStart("new", child))));

        assertThat(decision.outcome()).isEqualTo(ChildStatus.PENDING);
        assertThat(told(decision).asJava()).containsExactly("AWAITING_OFFICE_APPROVAL");
    }

    @Property
    void approvalLapsesWhereAnotherDisclosureCounts(@ForAll("approvedChildren") ChildStatusFacts child) {
        AssignedPerson last = child.faculty().last();
        AssignedPerson updated = Children.with(
                last,
                Array.of(Disclosures.ofNothing(child.activity().start().minusNanos(1))),
                Option.some(new PersonReview(
                        ReviewDecision.APPROVED_WITH_EXCEPTIONS,
                        child.activity().start().minusNanos(1))));
        Decision<ChildStatus, ChildStatusDetails> decision =
                decide(Children.with(child, child.faculty().dropRight(1).append(updated)));

        assertThat(decision.outcome()).isEqualTo(ChildStatus.PENDING);
        assertThat(told(decision).asJava()).containsExactly("AWAITING_OFFICE_APPROVAL");
    }

    @Property
    void approvalSurvivesADisclosureAfterTheStart(@ForAll("approvedChildren") ChildStatusFacts child) {
        ChildStatusFacts later = Children.with(
                child,
                child.faculty()
                        .map(one -> Children.with(
                                one,
                                one.disclosures()
                                        .filter(old -> !old.submittedAt()
                                                .isAfter(child.activity().start()))
                                        .append(Disclosures.ofRelationships(
                                                child.activity().start().plusNanos(1))),
                                one.review())));
        assertThat(decide(later).outcome()).isEqualTo(ChildStatus.APPROVED);
    }

    @Property
    void anApprovalAfterTheStartCountsWhereThePolicyLetsIt(
            @ForAll("approvedChildren") ChildStatusFacts child, @ForAll @IntRange(min = -1, max = 1) int nanos) {
        Policy rutgers = PolicyPacks.named("rutgers").get();
        ChildStatusFacts approved = Children.with(
                child,
                child.approval()
                        .map(old -> new OfficeApproval(child.activity().start().plusNanos(nanos), old.covers())));

        assertThat(decide(approved).outcome()).isEqualTo(ChildStatus.APPROVED);
        assertThat(ChildStatusRule.RULE.decide(approved, rutgers).outcome())
                .isEqualTo(nanos > 0 ? ChildStatus.PENDING : ChildStatus.APPROVED);
    }

    @Property
    void aPlannerWhoHasNotDisclosedHoldsTheChildUpWhereThePolicySaysSo(
            @ForAll("approvedChildren") ChildStatusFacts child) {
        Policy vanderbilt = PolicyPacks.named("vanderbilt").get();
        AssignedPerson planner =
                Children.person("planner").role(ContentRole.PLANNER).build();
        ChildStatusFacts more = Children.with(child, child.faculty().append(planner));

        assertThat(decide(more).outcome()).isEqualTo(ChildStatus.APPROVED);
        Decision<ChildStatus, ?> held = ChildStatusRule.RULE.decide(more, vanderbilt);
        assertThat(held.outcome()).isEqualTo(ChildStatus.INCOMPLETE);
        assertThat(told(held)).contains("DISCLOSURE_MISSING planner");
    }

    @Property
    void acceptingTheNameSilencesItsCheckAndNothingElse(@ForAll("children") ChildStatusFacts child) {
        ChildStatusFacts accepted = Children.copyOf(child)
                .activity(child.activity())
                .nameAccepted(true)
                .faculty(child.faculty())
                .approval(child.approval())
                .build();

        assertThat(decide(accepted).outcome()).isEqualTo(decide(child).outcome());
        assertThat(told(decide(accepted)))
                .isEqualTo(told(decide(child)).filter(reason -> !reason.equals("NAME_NOT_TOPIC")));
    }
}
