package org.micme.app.http.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.micme.app.http.problem.Problem;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.catalogue.Catalogue;

/** The OpenAPI 3.1 document, made of the catalogue: a path for every rule, so that each has its own facts and outcomes. */
final class Document {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String JSON = "application/json";

    private final RuleBook book;

    Document(RuleBook book) {
        this.book = book;
    }

    Map<String, Object> tree() {
        Map<String, Object> info = Tree.object(
                "title", "MiCME",
                "summary", "Rules of physicians' continuing medical education, with decisions that explain themselves",
                "version", "1",
                "license", Tree.object("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return Tree.object(
                "openapi",
                "3.1.0",
                "info",
                info,
                "jsonSchemaDialect",
                DIALECT,
                "servers",
                List.of(Tree.object("url", "/")),
                "paths",
                paths(),
                "components",
                Tree.object("schemas", schemas(), "responses", problems(), "parameters", parameters()));
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            paths.put("/api/v1/decisions/" + rule.id(), Tree.object("post", decision(rule)));
        }
        paths.put("/api/v1/rules", get("rules", "The catalogue", JSON, Tree.listOf(Tree.schema("Rule"))));
        paths.put("/api/v1/rules/{rule}", ofOneRule("rule", "One rule of the catalogue", JSON, Tree.schema("Rule")));
        paths.put(
                "/api/v1/schemas/{rule}",
                ofOneRule("schema", "The JSON Schema of a rule's facts", Description.SCHEMA, Tree.type("object")));
        paths.put("/api/v1/openapi.json", get("description", "This document", JSON, Tree.type("object")));
        return paths;
    }

    private Map<String, Object> decision(Rule<?, ?, ?> rule) {
        RuleSchemas schemas = new RuleSchemas(rule, book);
        Map<String, Object> responses = answered(JSON, Tree.schema(schemas.name("Answer")));
        for (String status : List.of("400", "415", "422", "500")) {
            responses.put(status, Tree.ref("responses", "Problem" + status));
        }
        return Tree.object(
                "operationId", rule.id(),
                "tags", List.of("decisions"),
                "summary", rule.title(),
                "requestBody",
                        Tree.object("required", true, "content", content(JSON, Tree.schema(schemas.name("Request")))),
                "responses", responses);
    }

    private static Map<String, Object> ofOneRule(String id, String summary, String mediaType, Object schema) {
        Map<String, Object> path = get(id, summary, mediaType, schema);
        path.put("parameters", List.of(Tree.ref("parameters", "rule")));
        return path;
    }

    private static Map<String, Object> get(String id, String summary, String mediaType, Object schema) {
        Map<String, Object> responses = answered(mediaType, schema);
        responses.put("404", Tree.ref("responses", "Problem404"));
        responses.put("500", Tree.ref("responses", "Problem500"));
        return Tree.object("get", Tree.object("operationId", id, "summary", summary, "responses", responses));
    }

    private static Map<String, Object> answered(String mediaType, Object schema) {
        return Tree.object("200", Tree.object("description", "the answer", "content", content(mediaType, schema)));
    }

    private static Map<String, Object> content(String mediaType, Object schema) {
        return Tree.object(mediaType, Tree.object("schema", schema));
    }

    private Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Catalogue.rules().forEach(rule -> new RuleSchemas(rule, book).addTo(schemas));
        SharedSchemas.addTo(schemas);
        return schemas;
    }

    private static Map<String, Object> problems() {
        Map<String, Object> content = content(Problem.MEDIA_TYPE, Tree.schema("Problem"));
        return Tree.object(
                "Problem400", Tree.object("description", "the body can't be read as a JSON object", "content", content),
                "Problem404", Tree.object("description", "there is no such rule", "content", content),
                "Problem415", Tree.object("description", "the body is declared as something else", "content", content),
                "Problem422", Tree.object("description", "the policy or the facts are wrong", "content", content),
                "Problem500", Tree.object("description", "something is wrong on this side", "content", content));
    }

    private static Map<String, Object> parameters() {
        Object ids = Tree.object("enum", Catalogue.rules().map(Rule::id).asJava());
        return Tree.object("rule", Tree.object("name", "rule", "in", "path", "required", true, "schema", ids));
    }
}
