package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects that hold their fields against one another themselves. */
class SelfCheckingShapeTest {

    private record Span(int from, int to) {

        Span {
            if (to < from) {
                throw new IllegalArgumentException(from + " is after " + to);
            }
            if (to == 13) {
                throw new IllegalStateException("a bug");
            }
        }
    }

    private static Shape<Span> span(boolean selfChecking) {
        ShapeBuilder<Span> s = Shape.of("span");
        Field<Integer> from = s.needs("from", Kinds.COUNT, Span::from);
        Field<Integer> to = s.needs("to", Kinds.COUNT, Span::to);
        return selfChecking
                ? s.buildSelfChecking(v -> new Span(v.get(from), v.get(to)))
                : s.build(v -> new Span(v.get(from), v.get(to)));
    }

    @Test
    void whatTheyRefuseIsAFaultAtTheirPathThatRepeatsNothing() {
        Kind<Seq<Span>> spans = Kinds.list(span(true));

        Read.tree(spans, List.of(Map.of("from", 1, "to", 2), Map.of("from", 77, "to", 2)))
                .isRefusedAt("facts[1]")
                .saying("is no possible span")
                .neverRepeating("77");
        assertThat(Read.again(span(true), new Span(1, 1)).value()).isEqualTo(new Span(1, 1));
    }

    @Test
    void theyAreNotMadeOfFieldsThatAreWrong() {
        Read.tree(span(true), Map.of("from", 7, "to", -1)).isRefusedAt("facts.to");
        Read.tree(span(true), Map.of("from", 7)).isRefusedAt("facts.to").saying("is needed");
    }

    @Test
    void anythingElseThatIsThrownIsABugAndStaysOne() {
        assertThatThrownBy(() -> Read.tree(span(true), Map.of("from", 1, "to", 13)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Read.tree(span(false), Map.of("from", 2, "to", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
