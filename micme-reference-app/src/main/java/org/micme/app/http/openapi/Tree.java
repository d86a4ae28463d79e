package org.micme.app.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the trees of maps and lists that JSON Schemas and OpenAPI documents are, in the order in which they are written. */
final class Tree {

    private Tree() {}

    /** An object: a name, its value, the next name, its value. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** A schema of objects that have all of these fields and no other. */
    static Map<String, Object> record(Object... namesAndSchemas) {
        Map<String, Object> properties = object(namesAndSchemas);
        return object(
                "type",
                "object",
                "properties",
                properties,
                "required",
                new ArrayList<>(properties.keySet()),
                "additionalProperties",
                false);
    }

    static Map<String, Object> type(String name) {
        return object("type", name);
    }

    static Map<String, Object> listOf(Object schema) {
        return object("type", "array", "items", schema);
    }

    static Map<String, Object> orNull(Object schema) {
        return object("anyOf", List.of(schema, type("null")));
    }

    /** Refers to one of the document's own parts. */
    static Map<String, Object> ref(String kind, String name) {
        return object("$ref", "#/components/" + kind + "/" + name);
    }

    static Map<String, Object> schema(String name) {
        return ref("schemas", name);
    }
}
