package org.micme.rules.application;

import io.vavr.control.Option;
import org.micme.domain.application.ApplicationState;

/**
 * The stage that an application moves to.
 *
 * <p>Immutable and thread safe.
 *
 * @param nextState none where it stays where it is
 */
public record NextState(Option<ApplicationState> nextState) {

    static final NextState NONE = new NextState(Option.none());
}
