package org.micme.domain.application;

import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;

/**
 * An application that a reviewer sent back to its owner, to be mended and submitted again.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 */
public record ReturnedApplication(ApplicationFile file) implements UnsubmittedApplication {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code file} is null
     */
    public ReturnedApplication {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public Change<ReturnedApplication, ApplicationEvent> revise(ApplicationContent content, Act act) {
        return new Change<>(
                new ReturnedApplication(file.asking(content)),
                new ApplicationEvent.Revised(id(), file.content(), content, act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.RETURNED;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.returned(this);
    }
}
