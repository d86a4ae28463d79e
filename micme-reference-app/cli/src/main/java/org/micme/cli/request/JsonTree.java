package org.micme.cli.request;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** JSON as a tree of maps, lists, texts, numbers and flags: for what is small and looked at as a whole. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * Reads one object.
     *
     * @param json UTF-8, never null
     * @return the object as a tree, its numbers as texts that keep each digit; or what is wrong, without a word of what was read
     */
    public static Either<String, Map<String, @Nullable Object>> parse(byte[] json) {
        JsonTokens tokens = new JsonTokens();
        try {
            if (!Utf8.isJson(json, 0, json.length)) {
                return Either.left("it is not UTF-8");
            }
            tokens.restart(json, 0, json.length, 0);
            if (tokens.next() != Token.OBJECT) {
                return Either.left("it is no JSON object");
            }
            Map<String, @Nullable Object> tree = map(tokens);
            tokens.expectEnd();
            return Either.right(tree);
        } catch (MalformedJsonException e) {
            return Either.left(e.ofText());
        }
    }

    /** Reads the value whose first token has been read. */
    static @Nullable Object read(JsonTokens tokens, Token first) {
        return switch (first) {
            case OBJECT -> map(tokens);
            case LIST -> list(tokens);
            case TEXT -> tokens.text();
            case NUMBER -> new NumberText(tokens.text());
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> map(JsonTokens tokens) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            if (map.containsKey(name)) {
                tokens.repeated(name);
            }
            map.put(name, read(tokens, tokens.next()));
        }
        return map;
    }

    private static List<@Nullable Object> list(JsonTokens tokens) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Token next = tokens.next(); next != Token.END_LIST; next = tokens.next()) {
            list.add(read(tokens, next));
        }
        return list;
    }

    /**
     * Writes a tree, as JSON Schemas are made of.
     *
     * @param tree may be null
     * @param out where to, never null
     */
    public static void write(@Nullable Object tree, JsonSink out) {
        if (tree == null) {
            out.none();
        } else if (tree instanceof Map<?, ?> map) {
            out.beginObject();
            map.forEach((name, value) -> {
                out.name(String.valueOf(name));
                write(value, out);
            });
            out.endObject();
        } else if (tree instanceof List<?> list) {
            out.beginList();
            list.forEach(value -> write(value, out));
            out.endList();
        } else if (tree instanceof Boolean flag) {
            out.flag(flag);
        } else if (tree instanceof BigDecimal number) {
            out.number(number);
        } else if (tree instanceof Number number) {
            out.number(number.longValue());
        } else {
            out.text(tree.toString());
        }
    }
}
