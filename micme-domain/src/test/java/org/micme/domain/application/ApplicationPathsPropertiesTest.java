package org.micme.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyContent;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/** Whatever owner, office and unit do, and in whichever order. */
class ApplicationPathsPropertiesTest {

    private static final Map<ApplicationState, Set<ApplicationState>> NEXT = new EnumMap<>(ApplicationState.class);

    static {
        NEXT.put(ApplicationState.DRAFT, EnumSet.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED));
        NEXT.put(ApplicationState.RETURNED, EnumSet.of(ApplicationState.RETURNED, ApplicationState.SUBMITTED));
        NEXT.put(ApplicationState.SUBMITTED, EnumSet.of(ApplicationState.PRELIMINARY_REVIEW));
        NEXT.put(ApplicationState.PRELIMINARY_REVIEW, orRefused(ApplicationState.UNIT_REVIEW));
        NEXT.put(ApplicationState.UNIT_REVIEW, orRefused(ApplicationState.FINAL_REVIEW));
        NEXT.put(ApplicationState.FINAL_REVIEW, orRefused(ApplicationState.FINAL_REVIEW, ApplicationState.APPROVED));
        NEXT.put(ApplicationState.APPROVED, EnumSet.of(ApplicationState.APPROVED));
        NEXT.put(ApplicationState.REJECTED, EnumSet.noneOf(ApplicationState.class));
    }

    private static Set<ApplicationState> orRefused(ApplicationState... states) {
        Set<ApplicationState> all = EnumSet.of(ApplicationState.RETURNED, ApplicationState.REJECTED);
        all.addAll(List.of(states));
        return all;
    }

    @Property
    void everyPathIsOneOfTheProcess(@ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> steps) {
        Application application =
                Application.draft(ApplicationId.of("a"), anyContent(), anyAct()).state();
        int changes = 1;
        for (int step : steps) {
            for (Change<? extends Application, ApplicationEvent> change : application.fold(new Step(step))) {
                changes++;
                assertThat(NEXT.get(application.state()))
                        .contains(change.state().state());
                assertThat(change.state()
                                .file()
                                .history()
                                .startsWith(application.file().history()))
                        .as("history is only ever added to")
                        .isTrue();
                assertThat(change.event().application()).isEqualTo(application.id());
                application = change.state();
                assertThat(application.version()).isEqualTo(Version.of(changes));
            }
        }
    }

    /** What the fitting person does next. */
    private record Step(int choice)
            implements Application.Cases<Option<Change<? extends Application, ApplicationEvent>>> {

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> draft(DraftApplication draft) {
            return Option.some(choice < 3 ? draft.revise(anyContent(), anyAct()) : draft.submit(anyAct()));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> submitted(SubmittedApplication submitted) {
            return Option.some(submitted.startReview(anyAct()));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> inPreliminaryReview(PreliminaryReview review) {
            return Option.some(choice < 7 ? review.pass(person("reviewer-1"), anyAct()) : refused(review));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> inUnitReview(UnitReview review) {
            return Option.some(
                    choice < 7 ? review.approve("good", HashSet.of(Attestation.values()), anyAct()) : refused(review));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> awaitingFinalApprover(
                AwaitingFinalApprover awaiting) {
            return Option.some(awaiting.assign(person("approver-1"), anyAct()));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> inFinalReview(FinalReview review) {
            return Option.some(choice < 7 ? review.approve(anyAct()) : refused(review));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> approved(ApprovedApplication approved) {
            return approved.open(SeriesId.of("series-1"), anyAct()).map(change -> change);
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> returned(ReturnedApplication returned) {
            return Option.some(choice < 3 ? returned.revise(anyContent(), anyAct()) : returned.submit(anyAct()));
        }

        @Override
        public Option<Change<? extends Application, ApplicationEvent>> rejected(RejectedApplication rejected) {
            return Option.none();
        }

        private Change<? extends Application, ApplicationEvent> refused(ApplicationUnderReview review) {
            return choice < 9 ? review.sendBack("again", anyAct()) : review.reject("no", anyAct());
        }
    }
}
