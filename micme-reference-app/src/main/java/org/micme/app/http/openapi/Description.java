package org.micme.app.http.openapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.micme.app.http.problem.Problem;
import org.micme.app.http.problem.ProblemException;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.cli.request.JsonTree;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.catalogue.Catalogue;

/** Shows the OpenAPI document, and the JSON Schema of each rule's facts. Immutable and thread safe: both are written once. */
public final class Description {

    /** The media type of JSON Schemas. */
    static final String SCHEMA = "application/schema+json";

    private final byte[] document;
    private final Map<String, byte[]> schemas = new LinkedHashMap<>();

    @Inject
    Description(RuleBook book) {
        this.document = json(new Document(book).tree());
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            Map<String, Object> schema =
                    Tree.object("$schema", Document.DIALECT, "$id", "urn:micme:facts:" + rule.id());
            schema.putAll(rule.facts().jsonSchema());
            schemas.put(rule.id(), json(schema));
        }
    }

    private static byte[] json(Map<String, Object> tree) {
        return Json.bytes(generator -> JsonTree.write(tree, new JsonSink(generator)));
    }

    /**
     * Takes its paths.
     *
     * @param routes never null
     */
    public void addTo(RoutesConfig routes) {
        Handler whole = context -> send(document, ContentType.JSON, context);
        routes.get("/api/v1/openapi.json", whole).head("/api/v1/openapi.json", whole);
        routes.get("/api/v1/schemas/{rule}", this::sendSchema).head("/api/v1/schemas/{rule}", this::sendSchema);
    }

    private void sendSchema(Context context) {
        byte[] schema = schemas.get(context.pathParam("rule"));
        if (schema == null) {
            throw new ProblemException(Problem.unknownRule());
        }
        send(schema, SCHEMA, context);
    }

    private static void send(byte[] json, String mediaType, Context context) {
        context.contentType(mediaType).result(json);
    }
}
