package org.micme.spi.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema of a kind takes what is written of it, and nothing of another name. */
class RecordSchemasTest {

    static Stream<Example<?>> examples() {
        return Example.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesWhatIsWritten(Example<?> example) {
        assertThat(takes(example.kind().jsonSchema(), example.tree())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesNothingThatIsUnknownOrIncomplete(Example<?> example) {
        Map<String, Object> schema = example.kind().jsonSchema();
        Object stranger = example.tree();
        Written.at(stranger).put("stranger", 1);
        assertThat(takes(schema, stranger)).isFalse();

        for (String field : Written.at(example.tree()).keySet()) {
            Object incomplete = example.tree();
            Written.at(incomplete).remove(field);
            assertThat(takes(schema, incomplete)).as(field).isFalse();
        }
    }

    /** Judges by names and types; bounds and patterns are the readers' matter. */
    private static boolean takes(Map<?, ?> schema, @Nullable Object value) {
        if (schema.get("oneOf") instanceof List<?> choices) {
            return choices.stream()
                            .filter(choice -> takes((Map<?, ?>) choice, value))
                            .count()
                    == 1;
        }
        if (schema.get("anyOf") instanceof List<?> choices) {
            return choices.stream().anyMatch(choice -> takes((Map<?, ?>) choice, value));
        }
        if (schema.containsKey("const")) {
            return schema.get("const").equals(value);
        }
        return schema.get("enum") instanceof List<?> names ? names.contains(value) : isOfType(schema, value);
    }

    private static boolean isOfType(Map<?, ?> schema, @Nullable Object value) {
        return switch ((String) schema.get("type")) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            case "array" ->
                value instanceof List<?> list
                        && list.stream().allMatch(element -> takes((Map<?, ?>) schema.get("items"), element));
            default -> value instanceof Map<?, ?> map && takesFields(schema, map);
        };
    }

    private static boolean takesFields(Map<?, ?> schema, Map<?, ?> object) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> some ? some : Map.of();
        List<?> required = schema.get("required") instanceof List<?> some ? some : List.of();
        return object.keySet().containsAll(required)
                && object.entrySet().stream()
                        .allMatch(entry -> properties.get(entry.getKey()) instanceof Map<?, ?> known
                                ? takes(known, entry.getValue())
                                : schema.get("additionalProperties") instanceof Map<?, ?> others
                                        && takes(others, entry.getValue()));
    }
}
