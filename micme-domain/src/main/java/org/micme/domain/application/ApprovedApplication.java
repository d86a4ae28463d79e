package org.micme.domain.application;

import io.vavr.control.Option;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Change;

/**
 * An application that the office approved. It becomes a series, once (APP-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 * @param series which it became; none until then; never null
 */
public record ApprovedApplication(ApplicationFile file, Option<SeriesId> series) implements Application {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ApprovedApplication {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(series, "series");
    }

    /**
     * Notes which series it became.
     *
     * @param opened never null
     * @param act never null
     * @return the application with its series; none where it has one
     */
    public Option<Change<ApprovedApplication, ApplicationEvent>> open(SeriesId opened, Act act) {
        return Option.when(
                series.isEmpty(),
                () -> new Change<>(
                        new ApprovedApplication(file.next(), Option.some(opened)),
                        new ApplicationEvent.SeriesOpened(id(), opened, act)));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.APPROVED;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.approved(this);
    }
}
