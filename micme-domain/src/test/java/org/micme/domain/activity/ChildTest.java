package org.micme.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.DETROIT;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anHourAt;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyChild;
import static org.micme.domain.Fixtures.anySeriesDetails;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

class ChildTest {

    private static final PersonId SPEAKER = person("faculty-1");
    private static final Seq<CoveredDisclosure> COVERED = Array.of(new CoveredDisclosure(SPEAKER, NOON));

    private static PlannedChild withSpeaker() {
        return anyChild()
                .assign(SPEAKER, HashSet.of(FacultyRequest.DISCLOSURE), anyAct())
                .get()
                .state();
    }

    @Test
    void aNewChildHasWhatItsSeriesHasAndNothingElse() {
        PlannedChild child = anyChild();

        assertThat(child.details().department()).isEqualTo("Anesthesiology");
        assertThat(child.details().designation()).isEqualTo(anySeriesDetails().designation());
        assertThat(child.details().professions()).isEmpty();
        assertThat(child.claimMinutes()).isEqualTo(ClaimMinutes.OF_POLICY);
        assertThat(child.faculty()).isEmpty();
        assertThat(child.approval()).isEmpty();
        assertThat(child.version()).isEqualTo(Version.of(1));
    }

    @Test
    void renamingTellsBothNames() {
        Change<PlannedChild, ChildEvent> renamed = anyChild().rename("Difficult Airways", anyAct());

        assertThat(renamed.state().activity().name()).contains("Difficult Airways");
        assertThat(renamed.event())
                .isEqualTo(new ChildEvent.Renamed(
                        anyChild().id(), Option.some("Airway Management"), Option.some("Difficult Airways"), anyAct()));
    }

    @Test
    void anAcceptedNameIsAcceptedUntilItChanges() {
        PlannedChild accepted = anyChild().acceptName(anyAct()).get().state();

        assertThat(accepted.nameAcceptance()).contains(anyAct());
        assertThat(accepted.acceptName(anyAct())).isEmpty();
        assertThat(accepted.move(NOON.plusSeconds(60), NOON.plusSeconds(120), anyAct())
                        .state()
                        .nameAcceptance())
                .contains(anyAct());
        assertThat(accepted.rename("Airway Management", anyAct()).state().nameAcceptance())
                .contains(anyAct());
        assertThat(accepted.rename("TBD", anyAct()).state().nameAcceptance()).isEmpty();
    }

    @Test
    void aMissingNameIsAcceptedByNobody() {
        PlannedChild nameless = anyChild().rename(" ", anyAct()).state();

        assertThat(nameless.activity().name()).isEmpty();
        assertThat(nameless.acceptName(anyAct())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedChild.builder()
                        .id(nameless.id())
                        .version(nameless.version())
                        .series(nameless.series())
                        .activity(nameless.activity())
                        .details(nameless.details())
                        .nameAcceptance(Option.some(anyAct()))
                        .build());
    }

    @Test
    void aSpeakerIsAssignedOnceAndRemovedOnce() {
        assertThat(withSpeaker().faculty()).containsExactly(SPEAKER);
        assertThat(withSpeaker().assign(SPEAKER, HashSet.empty(), anyAct())).isEmpty();
        assertThat(withSpeaker().remove(SPEAKER, anyAct()).get().state().faculty())
                .isEmpty();
        assertThat(anyChild().remove(SPEAKER, anyAct())).isEmpty();
    }

    @Test
    void speakersStayInTheOrderOfAssignment() {
        PlannedChild child = anyChild();
        for (String id : new String[] {"z", "a", "m", "b", "y", "c"}) {
            child = child.assign(person(id), HashSet.empty(), anyAct()).get().state();
        }

        assertThat(child.faculty().map(PersonId::value)).containsExactly("z", "a", "m", "b", "y", "c");
    }

    @Test
    void theEventSaysWhatASpeakerIsAskedFor() {
        assertThat(anyChild()
                        .assign(SPEAKER, HashSet.of(FacultyRequest.DISCLOSURE), anyAct())
                        .get()
                        .event())
                .isEqualTo(new ChildEvent.FacultyAssigned(
                        anyChild().id(), SPEAKER, HashSet.of(FacultyRequest.DISCLOSURE), anyAct()));
    }

    @Test
    void theApprovalOnRecordSurvivesEveryOtherChange() {
        PlannedChild approved = withSpeaker().approve(COVERED, anyAct()).state();
        ChildApproval approval = new ChildApproval(new OfficeApproval(NOON, COVERED), anyAct().by());

        PlannedChild after = approved.rename("Difficult Airways", anyAct()).state();
        after = after.move(NOON.plusSeconds(1), NOON.plusSeconds(2), anyAct()).state();
        after = after.remove(SPEAKER, anyAct()).get().state();
        after = after.changeClaimMinutes(ClaimMinutes.of(0, 60), anyAct()).state();

        assertThat(after.approval()).contains(approval);
    }

    @Test
    void aDeactivatedChildIsKeptAsItStood() {
        DeactivatedChild deactivated = withSpeaker().deactivate(anyAct()).state();

        assertThat(deactivated.last()).isEqualTo(withSpeaker());
        assertThat(deactivated.id()).isEqualTo(withSpeaker().id());
        assertThat(deactivated.version()).isEqualTo(Version.of(3));
    }

    @Test
    void detailsAreRevisedAndThoseBeforeAreTold() {
        ChildDetails elsewhere = ChildDetails.builder()
                .department("Anesthesiology")
                .zone(DETROIT)
                .location(Option.some(" "))
                .designation(anySeriesDetails().designation())
                .evaluationRequired(true)
                .build();

        Change<PlannedChild, ChildEvent> revised = anyChild().revise(elsewhere, anyAct());

        assertThat(revised.state().details().location()).isEmpty();
        assertThat(revised.state().details().evaluationRequired()).isTrue();
        assertThat(revised.event())
                .isEqualTo(new ChildEvent.Revised(anyChild().id(), anyChild().details(), elsewhere, anyAct()));
    }

    @Test
    void aMoveTellsBothTimes() {
        assertThat(anyChild()
                        .move(NOON.plusSeconds(60), NOON.plusSeconds(3660), anyAct())
                        .event())
                .isEqualTo(new ChildEvent.Moved(
                        anyChild().id(), anHourAt(NOON), anHourAt(NOON.plusSeconds(60)), anyAct()));
    }

    @Test
    void claimMinutesAreFromZeroToAMillion() {
        assertThat(ClaimMinutes.of(0, 1_000_000).after()).contains(1_000_000);
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimMinutes.of(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimMinutes.of(0, 1_000_001));
    }

    @Test
    void bothStatesAreToldApart() {
        Child deactivated = anyChild().deactivate(anyAct()).state();

        assertThat(anyChild().<String>fold(planned -> "planned", gone -> "gone"))
                .isEqualTo("planned");
        assertThat(deactivated.<String>fold(planned -> "planned", gone -> "gone"))
                .isEqualTo("gone");
    }
}
