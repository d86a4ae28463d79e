package org.micme.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.disclosureAt;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.ActivityId;

class ReviewTest {

    private static final ActivityId ACTIVITY = ActivityId.of(82402);
    private static final PersonId PERSON = person("faculty-1");
    private static final DisclosedRelationship SPEAKER = DisclosedRelationship.current("Acme", "speaker");
    private static final DisclosedRelationship OWNER = DisclosedRelationship.ended("Bolt", "owner");
    private static final Mitigation PEER_REVIEWED = Mitigation.of(MitigationKind.PEER_REVIEWED, anyAct());

    private static OpenReview open(DisclosedRelationship... relationships) {
        return Review.open(ACTIVITY, PERSON, disclosureAt(NOON, relationships), anyAct())
                .state();
    }

    private static MitigatedReview mitigated() {
        return open(SPEAKER)
                .assess(SPEAKER, Relevance.RELEVANT, anyAct())
                .state()
                .mitigate(SPEAKER, PEER_REVIEWED)
                .state()
                .settle(anyAct())
                .get()
                .state();
    }

    @Test
    void aReviewIsAboutOneDisclosureForOneActivity() {
        assertThat(open().subject()).isEqualTo(new ReviewSubject(ACTIVITY, PERSON, NOON));
    }

    @Test
    void whereNothingWasDisclosedNothingIsLeftToMitigate() {
        assertThat(open().settle(anyAct()).get().state().relationships()).isEmpty();
    }

    @Test
    void whatIsUnassessedOrUnmitigatedHoldsTheReviewOpen() {
        OpenReview halfway = open(SPEAKER, OWNER)
                .assess(OWNER, Relevance.NOT_RELEVANT, anyAct())
                .state();
        assertThat(halfway.settle(anyAct()).getLeft()).containsExactly(SPEAKER);

        OpenReview relevant =
                halfway.assess(SPEAKER, Relevance.RELEVANT, anyAct()).state();
        assertThat(relevant.settle(anyAct()).getLeft()).containsExactly(SPEAKER);

        OpenReview done = relevant.mitigate(SPEAKER, PEER_REVIEWED).state();
        assertThat(done.settle(anyAct()).get().state().relationships())
                .containsExactly(
                        new ReviewedRelationship(SPEAKER, Option.some(Relevance.RELEVANT), Option.some(PEER_REVIEWED)),
                        new ReviewedRelationship(OWNER, Option.some(Relevance.NOT_RELEVANT), Option.none()));
    }

    @Test
    void onlyWhatIsRelevantIsMitigated() {
        assertThatIllegalArgumentException().isThrownBy(() -> open(SPEAKER).mitigate(SPEAKER, PEER_REVIEWED));
    }

    @Test
    void aSecondLookWantsMitigationAnew() {
        ReviewedRelationship mitigated =
                ReviewedRelationship.of(SPEAKER).assessed(Relevance.RELEVANT).mitigated(PEER_REVIEWED);

        assertThat(mitigated.isSettled()).isTrue();
        assertThat(mitigated.assessed(Relevance.RELEVANT).isSettled()).isFalse();
    }

    @Test
    void onlyWhatWasDisclosedIsUnderReview() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(SPEAKER).assess(OWNER, Relevance.RELEVANT, anyAct()))
                .withMessageNotContaining("Bolt");
    }

    @Test
    void nobodyIsApprovedWithAnOpenRelationship() {
        var unsettled = Array.of(ReviewedRelationship.of(SPEAKER));
        ReviewSubject subject = open().subject();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MitigatedReview(subject, open().version(), unsettled));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovedReview(subject, open().version(), unsettled, Option.none(), anyAct()));
    }

    @Test
    void theQuestionIsToldAndItsInstantKept() {
        OpenReview asked = open(SPEAKER).ask("Which product?", anyAct()).state();

        assertThat(asked.lastAsked()).contains(anyAct());
        assertThat(open(SPEAKER).ask("Which product?", anyAct()).event())
                .isEqualTo(new ReviewEvent.MoreAsked(asked.subject(), "Which product?", anyAct()));
        assertThatIllegalArgumentException().isThrownBy(() -> open(SPEAKER).ask(" ", anyAct()));
    }

    @Test
    void theRulesReadWhatTheOfficeDecided() {
        assertThat(open(SPEAKER).finding()).isEmpty();
        assertThat(mitigated().finding()).contains(new PersonReview(ReviewDecision.MITIGATED, NOON));
        assertThat(mitigated().approve(anyAct()).state().finding())
                .contains(new PersonReview(ReviewDecision.APPROVED, NOON));
        assertThat(mitigated()
                        .approveWithExceptions("not on stents", anyAct())
                        .state()
                        .finding())
                .contains(new PersonReview(ReviewDecision.APPROVED_WITH_EXCEPTIONS, NOON));
        assertThat(mitigated().reject("immitigable", anyAct()).state().finding())
                .contains(new PersonReview(ReviewDecision.REJECTED, NOON));
        assertThat(open(SPEAKER).reject("immitigable", anyAct()).state().finding())
                .contains(new PersonReview(ReviewDecision.REJECTED, NOON));
    }

    @Test
    void nothingIsRejectedOrExceptedWithoutAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> open(SPEAKER).reject("", anyAct()));
        assertThatIllegalArgumentException().isThrownBy(() -> mitigated().approveWithExceptions(" ", anyAct()));
    }

    @Test
    void anotherWayOfMitigationIsDescribed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mitigation.of(MitigationKind.OTHER, anyAct()));
        assertThat(new Mitigation(MitigationKind.OTHER, Option.some("a second reader"), anyAct()).description())
                .contains("a second reader");
    }

    @ParameterizedTest
    @EnumSource(value = MitigationKind.class, names = "OTHER", mode = Mode.EXCLUDE)
    void theNamedWaysSayEnough(MitigationKind kind) {
        assertThat(Mitigation.of(kind, anyAct()).description()).isEmpty();
    }
}
