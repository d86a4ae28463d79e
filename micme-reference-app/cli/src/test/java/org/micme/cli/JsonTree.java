package org.micme.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, flags, numbers by value, and null. */
public final class JsonTree {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /** The tree of a text that is one JSON value and nothing more. */
    public static Object parse(String json) {
        try (JsonParser parser = STRICT.createParser(json)) {
            parser.nextToken();
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("goes on after the value: " + json);
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    /** The tree of a text that is one JSON object. */
    public static Map<String, Object> parseObject(String json) {
        return object(parse(json));
    }

    /** A tree that is an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** A tree that is a list. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(Object tree) {
        return (List<Object>) tree;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> number(parser.getDecimalValue());
        };
    }

    private static BigDecimal number(BigDecimal read) {
        return read.signum() == 0 ? BigDecimal.ZERO : read.stripTrailingZeros();
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** A tree as JSON, in one line. */
    public static String write(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = STRICT.createGenerator(out)) {
            write(tree, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(Object tree, JsonGenerator out) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (tree instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (tree instanceof String text) {
            out.writeString(text);
        } else {
            out.writeRawValue(tree instanceof BigDecimal number ? number.toPlainString() : String.valueOf(tree));
        }
    }

    /** A copy in which nothing is shared with the tree itself. */
    public static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put((String) name, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return tree;
    }
}
