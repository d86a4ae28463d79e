package org.micme.rules.application;

import io.vavr.control.Option;
import org.micme.domain.application.ApplicationState;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * The stage that an application moves to.
 *
 * <p>Immutable and thread safe.
 *
 * @param nextState none where it stays where it is
 */
public record NextState(Option<ApplicationState> nextState) {

    static final NextState NONE = new NextState(Option.none());

    static final Shape<NextState> SHAPE = shape();

    private static Shape<NextState> shape() {
        ShapeBuilder<NextState> s = Shape.of("details of unit-approval");
        s.needsOrNull("nextState", Kinds.oneOf(ApplicationState.class), NextState::nextState);
        return s.buildForWriting();
    }
}
