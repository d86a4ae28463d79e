package org.micme.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyContent;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Version;

class ApplicationTest {

    private static final ApplicationId ID = ApplicationId.of("application-1");
    private static final PersonId REVIEWER = person("reviewer-1");
    private static final PersonId APPROVER = person("approver-1");
    private static final Set<Attestation> ALL = HashSet.of(Attestation.values());

    private static DraftApplication draft() {
        return Application.draft(ID, anyContent(), anyAct()).state();
    }

    private static PreliminaryReview inPreliminaryReview() {
        return draft().submit(anyAct()).state().startReview(anyAct()).state();
    }

    private static UnitReview inUnitReview() {
        return inPreliminaryReview().pass(REVIEWER, anyAct()).state();
    }

    private static FinalReview inFinalReview() {
        return inUnitReview()
                .approve("fits our mission", ALL, anyAct())
                .state()
                .assign(APPROVER, anyAct())
                .state();
    }

    @Test
    void anApplicationGoesThroughAllItsReviews() {
        ApprovedApplication approved = inFinalReview().approve(anyAct()).state();

        assertThat(approved.state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(approved.file().history().map(ReviewStep::action))
                .containsExactly(
                        ApplicationAction.SUBMIT,
                        ApplicationAction.START_REVIEW,
                        ApplicationAction.PASS_PRELIMINARY,
                        ApplicationAction.APPROVE,
                        ApplicationAction.APPROVE);
        assertThat(approved.version()).isEqualTo(Version.of(7));
    }

    @Test
    void theUnitCommentsAndAttestsAllThree() {
        assertThat(inFinalReview().file().history().last().attested()).isEqualTo(ALL);
        assertThat(inFinalReview().file().history().last().comment()).contains("fits our mission");
        assertThatIllegalArgumentException().isThrownBy(() -> inUnitReview().approve(" ", ALL, anyAct()));
        for (Attestation attestation : Attestation.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> inUnitReview().approve("good", ALL.remove(attestation), anyAct()));
        }
    }

    @Test
    void thoseWhoReviewItStandOnRecord() {
        assertThat(inUnitReview().unitReviewer()).isEqualTo(REVIEWER);
        assertThat(inFinalReview().unitReviewer()).isEqualTo(REVIEWER);
        assertThat(inFinalReview().finalApprover()).isEqualTo(APPROVER);
    }

    @Test
    void aReturnedApplicationIsMendedAndSubmittedAgain() {
        ReturnedApplication returned =
                inUnitReview().sendBack("which room?", anyAct()).state();
        ApplicationContent mended = new ApplicationContent(
                Year.of(2026), anyContent().series(), anyContent().team());

        SubmittedApplication again =
                returned.revise(mended, anyAct()).state().submit(anyAct()).state();

        assertThat(again.file().content()).isEqualTo(mended);
        assertThat(again.file().history().map(ReviewStep::action))
                .endsWith(ApplicationAction.RETURN, ApplicationAction.SUBMIT);
    }

    @Test
    void nobodySendsBackOrTurnsDownWithoutAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inPreliminaryReview().sendBack("", anyAct()));
        assertThatIllegalArgumentException().isThrownBy(() -> inFinalReview().reject(" ", anyAct()));
    }

    @Test
    void anApprovedApplicationBecomesOneSeries() {
        ApprovedApplication approved = inFinalReview().approve(anyAct()).state();

        ApprovedApplication opened =
                approved.open(SeriesId.of("series-1"), anyAct()).get().state();

        assertThat(opened.series()).contains(SeriesId.of("series-1"));
        assertThat(opened.open(SeriesId.of("series-2"), anyAct())).isEmpty();
    }

    @Test
    void aRevisionTellsWhatStoodBefore() {
        ApplicationContent next = new ApplicationContent(
                Year.of(2026), anyContent().series(), anyContent().team());

        assertThat(draft().revise(next, anyAct()).event())
                .isEqualTo(new ApplicationEvent.Revised(ID, anyContent(), next, anyAct()));
    }
}
