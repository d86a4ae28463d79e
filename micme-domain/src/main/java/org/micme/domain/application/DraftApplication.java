package org.micme.domain.application;

import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;

/**
 * An application that its owner writes.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 */
public record DraftApplication(ApplicationFile file) implements UnsubmittedApplication {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code file} is null
     */
    public DraftApplication {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public Change<DraftApplication, ApplicationEvent> revise(ApplicationContent content, Act act) {
        return new Change<>(
                new DraftApplication(file.asking(content)),
                new ApplicationEvent.Revised(id(), file.content(), content, act));
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.DRAFT;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.draft(this);
    }
}
