package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.spi.application.Applications;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link Applications#in}. */
public abstract class ApplicationsByStateContract extends ApplicationListContract {

    /** For an adapter's test. */
    protected ApplicationsByStateContract() {}

    @Override
    ApplicationState state() {
        return ApplicationState.RETURNED;
    }

    @Override
    Page<Application> page(Applications port, PageRequest request) {
        return port.in(Set.of(ApplicationState.RETURNED, ApplicationState.DRAFT), request);
    }

    private List<ApplicationState> found(Set<ApplicationState> states) {
        return reading(port -> port.in(states, PageRequest.first(20)).rows().stream()
                .map(Application::state)
                .toList());
    }

    @Test
    void applicationsAreFoundByTheirState() {
        for (ApplicationState state : ApplicationState.values()) {
            keep(Asked.in(state, ApplicationId.of(state.name())));
        }

        for (ApplicationState state : ApplicationState.values()) {
            assertThat(found(EnumSet.of(state))).containsExactly(state);
        }
        assertThat(found(EnumSet.allOf(ApplicationState.class))).containsExactlyInAnyOrder(ApplicationState.values());
    }

    @Test
    void anApplicationIsFoundInTheStateThatItHasNow() {
        Application draft = Asked.in(ApplicationState.DRAFT, ApplicationId.of("a"));
        keep(draft);
        unit(port -> port.save(Asked.in(ApplicationState.SUBMITTED, ApplicationId.of("a")), draft.version()));

        assertThat(found(Set.of(ApplicationState.DRAFT))).isEmpty();
        assertThat(found(Set.of(ApplicationState.SUBMITTED))).hasSize(1);
    }

    @Test
    void atLeastOneStateIsAskedFor() {
        assertThatThrownBy(() -> found(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
