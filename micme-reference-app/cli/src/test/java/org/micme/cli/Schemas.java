package org.micme.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** As much of JSON Schema as tells values of the right type from others. */
public final class Schemas {

    /** What no enumeration, no date and no zone has. */
    public static final String NO_WORD = "no-such-word";

    private Schemas() {}

    static List<?> options(Map<?, ?> schema) {
        return schema.get("anyOf") instanceof List<?> options ? options : List.of(schema);
    }

    /** One value of each type, and those among them that can't stand there. */
    public static List<Object> wrongFor(Map<?, ?> schema) {
        List<Object> wrong = new ArrayList<>();
        if (!takes(schema, "null")) {
            wrong.add(null);
        }
        if (!takes(schema, "boolean")) {
            wrong.add(true);
            wrong.add(false);
        }
        if (!takes(schema, "number")) {
            wrong.add(7);
            wrong.add(new BigDecimal("-0.5"));
        } else if (!takes(schema, "fraction")) {
            wrong.add(new BigDecimal("7.5"));
        }
        if (!takes(schema, "string")) {
            wrong.add(NO_WORD);
            wrong.add("7");
            wrong.add("true");
        }
        if (!takes(schema, "array")) {
            wrong.add(List.of());
            wrong.add(List.of("a"));
        }
        if (!takes(schema, "object")) {
            wrong.add(Map.of());
            wrong.add(Map.of("a", 1));
        }
        return wrong;
    }

    private static boolean takes(Map<?, ?> schema, String type) {
        return options(schema).stream()
                .anyMatch(option -> types((Map<?, ?>) option).contains(type));
    }

    /** The types of values of which a schema takes any; a text that has to be a certain one is none. */
    private static Set<String> types(Map<?, ?> schema) {
        boolean certain = Stream.of("enum", "const", "format", "description").anyMatch(schema::containsKey)
                || schema.get("pattern") instanceof String pattern && !NO_WORD.matches(".*" + pattern + ".*");
        Object type = schema.get("type");
        if (certain || type == null) {
            return Set.of();
        }
        return switch ((String) type) {
            case "integer" -> Set.of("number");
            case "number" -> Set.of("number", "fraction");
            default -> Set.of((String) type);
        };
    }

    /** Whether null may stand there. */
    public static boolean isNullable(Map<?, ?> schema) {
        return takes(schema, "null");
    }

    /** Whether an object with fields of its own stands there, and no table. */
    public static boolean isObject(Map<?, ?> schema) {
        return options(schema).stream().anyMatch(option -> ((Map<?, ?>) option).containsKey("properties"));
    }

    /** Whether a value of a format stands there, such as {@code date-time}. */
    public static boolean hasFormat(Map<?, ?> schema, String format) {
        return options(schema).stream().anyMatch(option -> format.equals(((Map<?, ?>) option).get("format")));
    }
}
