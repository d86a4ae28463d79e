package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects of several shapes, told apart by the field that comes first. */
class VariantsTest {

    private sealed interface Door {}

    private record Open(int width) implements Door {}

    private record Locked(String key, Open before) implements Door {}

    private static final String EXPECTED = "expected one of OPEN LOCKED";
    private static final String FIRST = "comes first, one of OPEN LOCKED";

    private static final Shape<Open> OPEN = open();
    private static final Kind<Door> DOOR = Kinds.<Door>variants("state")
            .of("OPEN", Open.class, OPEN)
            .of("LOCKED", Locked.class, locked())
            .build();

    private static Shape<Open> open() {
        ShapeBuilder<Open> s = Shape.of("open door");
        Field<Integer> width = s.needs("width", Kinds.COUNT, Open::width);
        return s.build(v -> new Open(v.get(width)));
    }

    private static Shape<Locked> locked() {
        ShapeBuilder<Locked> s = Shape.of("locked door");
        Field<String> key = s.needs("key", Kinds.TEXT, Locked::key);
        Field<Open> before = s.needs("before", OPEN, Locked::before);
        return s.build(v -> new Locked(v.get(key), v.get(before)));
    }

    private static Map<String, Object> tree(Object... entries) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            tree.put((String) entries[i], entries[i + 1]);
        }
        return tree;
    }

    @Test
    void eachComesBackAsItWasWritten() {
        assertThat(Read.again(DOOR, new Open(80)).value()).isEqualTo(new Open(80));
        assertThat(Read.again(DOOR, new Locked("k", new Open(80))).value()).isEqualTo(new Locked("k", new Open(80)));
    }

    @Test
    void theStateIsWrittenFirstAndThatOfAPartNotAtAll() {
        assertThat(String.valueOf(TreeSink.tree(DOOR, new Locked("k", new Open(80)))))
                .isEqualTo("{state=LOCKED, key=k, before={width=80}}");
    }

    @Test
    void anUnknownStateIsAFaultThatNamesAllStates() {
        Read.tree(DOOR, tree("state", "AJAR", "width", -1, "deep", List.of(tree("a", 1))))
                .isRefusedAt("facts.state")
                .saying(EXPECTED);
        Read.tree(DOOR, tree("state", "open")).isRefusedAt("facts.state").neverRepeating("open");
    }

    @Test
    void aStateThatIsNoTextIsAFault() {
        for (Object stranger : Arrays.asList(1, true, null, List.of("OPEN"), tree("OPEN", 1))) {
            Read.tree(DOOR, tree("state", stranger, "width", 80))
                    .isRefusedAt("facts.state")
                    .saying(EXPECTED);
        }
    }

    @Test
    void aStateThatComesLateOrNotAtAllIsAFault() {
        Read.tree(DOOR, tree("width", 80, "state", "OPEN"))
                .isRefusedAt("facts.state")
                .saying(FIRST);
        Read.tree(DOOR, tree("width", List.of(tree("a", 1))))
                .isRefusedAt("facts.state")
                .saying(FIRST);
        Read.tree(DOOR, tree()).isRefusedAt("facts.state").saying(FIRST);
    }

    @Test
    void afterAFaultTheNextObjectIsReadFromItsBeginning() {
        Kind<Seq<Door>> doors = Kinds.list(DOOR);
        Map<String, Object> late = tree("width", tree("a", List.of(1)), "state", "OPEN");
        Map<String, Object> unknown = tree("state", "AJAR", "width", tree("a", 1), "more", List.of(1));
        Map<String, Object> wrong = tree("state", List.of(1), "width", 1);
        Read<Seq<Door>> read =
                Read.tree(doors, List.of(late, tree(), unknown, wrong, tree("state", "OPEN", "width", 1)));

        read.isRefusedAt("facts[0].state", "facts[1].state", "facts[2].state", "facts[3].state");
    }

    @Test
    void faultsBehindTheStateAreToldAsOfAnyObject() {
        Read.tree(DOOR, tree("state", "LOCKED", "before", tree("width", -1), "stranger", 1))
                .isRefusedAt("facts.key", "facts.before.width", "facts.stranger");
        Read.tree(DOOR, tree("state", "OPEN", "key", "k", "width", 1))
                .isRefusedAt("facts.key")
                .saying("is unknown here");
    }

    @Test
    void onlyAnObjectIsOne() {
        for (Object stranger : new Object[] {1, "OPEN", true, List.of(tree("state", "OPEN"))}) {
            Read.tree(DOOR, stranger).isRefusedAt("facts").saying("expected an object");
        }
    }

    @Test
    void theSchemaIsOneOfTheShapesWithItsState() {
        Map<String, Object> open = tree(
                "title",
                "open door",
                "type",
                "object",
                "properties",
                tree("state", Map.of("const", "OPEN"), "width", Kinds.COUNT.jsonSchema()),
                "required",
                List.of("state", "width"),
                "additionalProperties",
                false);
        assertThat(DOOR.jsonSchema()).containsOnlyKeys("oneOf");
        assertThat((List<?>) DOOR.jsonSchema().get("oneOf")).hasSize(2).first().isEqualTo(open);
    }

    @Test
    void whatIsNoneOfThemIsNotWritten() {
        VariantsBuilder<Door> builder = Kinds.<Door>variants("state").of("OPEN", Open.class, OPEN);
        Kind<Door> openAlone = builder.build();
        builder.of("LOCKED", Locked.class, locked());

        assertThatThrownBy(() -> TreeSink.tree(openAlone, new Locked("k", new Open(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a type is none of the variants by state");
    }

    @Test
    void noStateStandsForTwoShapesAndNoFieldIsCalledLikeIt() {
        VariantsBuilder<Door> byState = Kinds.<Door>variants("state").of("OPEN", Open.class, OPEN);
        assertThatThrownBy(() -> byState.of("OPEN", Locked.class, locked()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two of one name among the variants by state");
        VariantsBuilder<Door> byWidth = Kinds.<Door>variants("width");
        assertThatThrownBy(() -> byWidth.of("OPEN", Open.class, OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two of one name among the variants by width");
    }
}
