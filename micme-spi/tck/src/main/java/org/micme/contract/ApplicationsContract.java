package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.DraftApplication;
import org.micme.domain.application.ReviewStep;
import org.micme.domain.application.SubmittedApplication;
import org.micme.domain.application.UnsubmittedApplication;
import org.micme.domain.kernel.Version;
import org.micme.spi.application.Applications;

/** What is asked of {@link Applications}, besides their dashboards. */
public abstract class ApplicationsContract extends AggregatesContract<ApplicationId, Application, Applications> {

    /** For an adapter's test. */
    protected ApplicationsContract() {
        super(Applications.class);
    }

    @Override
    List<ApplicationId> keys() {
        return Any.TEXTS_IN_ORDER.stream().map(ApplicationId::of).toList();
    }

    @Override
    ApplicationId numbered(int number) {
        return ApplicationId.of("a" + number);
    }

    @Override
    Application anew(ApplicationId key, Instant at) {
        return Application.draft(key, Asked.content(Year.of(2025), "Rounds since " + at), Any.act(at))
                .state();
    }

    @Override
    Application changed(Application state, Instant at) {
        return state instanceof DraftApplication draft
                ? draft.submit(Any.act(at)).state()
                : ((SubmittedApplication) state).startReview(Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(Application state) {
        return state.file()
                .history()
                .lastOption()
                .map(ReviewStep::act)
                .toJavaOptional()
                .map(act -> act.occurredAt());
    }

    @Override
    Version version(Application state) {
        return state.version();
    }

    @Test
    void anApplicationIsFoundInEveryStage() {
        for (Application stage : Asked.stages(key())) {
            Version expected =
                    reading(port -> port.find(key())).map(Application::version).orElse(Version.NEW);
            unit(port -> port.save(stage, expected));

            assertThat(found(port -> port.find(key()))).contains(stage);
        }
    }

    @Test
    void anApplicationThatWasSentBackIsFoundAsItIsAskedForAgain() {
        Application returned = Asked.in(ApplicationState.RETURNED, key());
        keep(returned);
        Application again = ((UnsubmittedApplication) returned)
                .revise(Asked.content(Year.of(2026), "Better Rounds"), Any.act())
                .state();
        unit(port -> port.save(again, returned.version()));

        assertThat(found(port -> port.find(key()))).contains(again);
    }
}
