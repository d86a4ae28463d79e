package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.FinalReview;
import org.micme.domain.kernel.Version;
import org.micme.spi.application.Applications;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link Applications#assignedTo}. */
public abstract class ApplicationsAssignedContract extends ApplicationListContract {

    /** For an adapter's test. */
    protected ApplicationsAssignedContract() {}

    @Override
    ApplicationState state() {
        return ApplicationState.UNIT_REVIEW;
    }

    @Override
    Page<Application> page(Applications port, PageRequest request) {
        return port.assignedTo(Asked.UNIT_REVIEWER, request);
    }

    private List<ApplicationState> waitingFor(PersonId reviewer) {
        return reading(port -> port.assignedTo(reviewer, PageRequest.first(10)).rows().stream()
                .map(Application::state)
                .toList());
    }

    @Test
    void anApplicationWaitsForItsReviewerWhileItIsInThatReview() {
        Version expected = Version.NEW;
        for (Application stage : Asked.stages(ApplicationId.of("a"))) {
            Version before = expected;
            unit(port -> port.save(stage, before));
            expected = stage.version();

            boolean inUnitReview = stage.state() == ApplicationState.UNIT_REVIEW;
            boolean inFinalReview = stage instanceof FinalReview;
            assertThat(waitingFor(Asked.UNIT_REVIEWER)).hasSize(inUnitReview ? 1 : 0);
            assertThat(waitingFor(Asked.FINAL_APPROVER)).hasSize(inFinalReview ? 1 : 0);
        }
    }
}
