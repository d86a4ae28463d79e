package org.micme.spi.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record with something missing, unknown, or in another form is at fault where that is, and never crashes a reader. */
class BrokenRecordsTest {

    /** Objects whose names are keys, of which any may be there or not. */
    private static final Set<String> TABLES = Set.of("designation", "ids");

    static Stream<Example<?>> examples() {
        return Example.all().stream();
    }

    /** An object in a record, and its path. */
    private record Part(String path, Map<String, @Nullable Object> fields) {

        String at(String field) {
            return path + "." + field;
        }

        boolean isTable() {
            return TABLES.contains(path.substring(path.lastIndexOf('.') + 1));
        }
    }

    /** All objects of a tree, the outermost first. */
    private static List<Part> parts(String path, @Nullable Object tree) {
        List<Part> parts = new ArrayList<>();
        if (tree instanceof Map<?, ?>) {
            Part part = new Part(path, Written.at(tree));
            parts.add(part);
            part.fields().forEach((name, value) -> parts.addAll(parts(part.at(name), value)));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                parts.addAll(parts(path + "[" + i + "]", list.get(i)));
            }
        }
        return parts;
    }

    /** Breaks every field of every object in turn, each in a record that is whole otherwise. */
    private static void breakEach(Example<?> example, BiConsumer<Part, String> breaking, Consumer<Broken> judge) {
        int count = parts("record", example.tree()).size();
        for (int i = 0; i < count; i++) {
            for (String field : parts("record", example.tree()).get(i).fields().keySet()) {
                Object tree = example.tree();
                Part part = parts("record", tree).get(i);
                breaking.accept(part, field);
                judge.accept(new Broken(part, field, Written.faults(example.kind(), tree)));
            }
        }
    }

    /** What was broken, and what was found. */
    private record Broken(Part part, String field, List<String> faults) {

        boolean isState() {
            return field.equals("state");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFieldHasToBeThere(Example<?> example) {
        breakEach(example, (part, field) -> part.fields().remove(field), broken -> {
            if (broken.isState()) {
                assertThat(broken.faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(broken.part().at("state") + ": comes first, one of ");
            } else if (!broken.part().isTable()) {
                assertThat(broken.faults()).containsExactly(broken.part().at(broken.field()) + ": is needed");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noFieldMayBeThereThatIsUnknown(Example<?> example) {
        breakEach(
                example,
                (part, field) -> part.fields().put("stranger", new LinkedHashMap<>()),
                broken -> assertThat(broken.faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(broken.part().at("stranger") + ": "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyValueIsOfItsKind(Example<?> example) {
        breakEach(
                example,
                (part, field) -> part.fields().put(field, List.of(List.of())),
                broken -> assertThat(broken.faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(broken.part().at(broken.field()))
                        .contains(": expected "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noValueIsRepeatedInWhatIsSaidOfIt(Example<?> example) {
        breakEach(
                example,
                (part, field) -> part.fields().put(field, "+1-secret"),
                broken -> assertThat(broken.faults()).noneMatch(fault -> fault.contains("secret")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aStateIsOneOfThoseThereAreAndComesFirst(Example<?> example) {
        breakEach(example, (part, field) -> part.fields().replace("state", "LOST"), broken -> {
            if (broken.part().fields().containsKey("state")) {
                assertThat(broken.faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(broken.part().at("state") + ": expected one of ");
            }
        });
        breakEach(example, (part, field) -> moveLast(part, "state"), broken -> {
            if (broken.part().fields().containsKey("state")) {
                assertThat(broken.faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(broken.part().at("state") + ": comes first, one of ");
            }
        });
    }

    private static void moveLast(Part part, String field) {
        if (part.fields().containsKey(field)) {
            part.fields().put(field, part.fields().remove(field));
        }
    }
}
