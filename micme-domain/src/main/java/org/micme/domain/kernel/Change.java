package org.micme.domain.kernel;

import java.util.Objects;

/**
 * What a change of an aggregate brings forth: its state afterwards, and the event that tells of it. Both are to be stored in
 * one transaction.
 *
 * <p>Immutable and thread safe, as are the states and events that it holds.
 *
 * @param state the aggregate after the change, its version counted up; never null
 * @param event what has happened; never null
 * @param <S> the aggregate, or the one state of it that this change leads to
 * @param <E> the aggregate's events
 */
public record Change<S, E>(S state, E event) {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Change {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(event, "event");
    }
}
