package org.micme.app.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The schemas that a server publishes, to hold texts against. */
final class Schemas {

    private static final String DOCUMENT = "https://micme.test/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    Schemas(Served served) {
        String text = served.get("/api/v1/openapi.json").body();
        document = Examples.JSON.readTree(text);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, text)));
    }

    /** The OpenAPI document. */
    JsonNode document() {
        return document;
    }

    /** What is wrong with a text by the document's schema with a name, dates and instants included. */
    List<String> faults(String schema, String text) {
        return faults(registry.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + schema)), text);
    }

    static Schema standalone(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** What is wrong with a schema by the schema of schemas. */
    static List<String> faultsOfSchema(String schema) {
        return faults(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")),
                schema);
    }

    static List<String> faults(Schema schema, String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** What the schemas of a rule are called. */
    static String name(String rule, String part) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + part;
    }
}
