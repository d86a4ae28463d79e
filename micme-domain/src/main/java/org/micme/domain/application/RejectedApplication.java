package org.micme.domain.application;

import java.util.Objects;

/**
 * An application that was turned down. Its history says why.
 *
 * <p>Immutable and thread safe.
 *
 * @param file never null
 */
public record RejectedApplication(ApplicationFile file) implements Application {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where {@code file} is null
     */
    public RejectedApplication {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.REJECTED;
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.rejected(this);
    }
}
