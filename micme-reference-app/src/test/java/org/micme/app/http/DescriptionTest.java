package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;
import tools.jackson.databind.JsonNode;

/** The description is whole: every rule is in it, everything that it refers to is there, and its schemas are schemas. */
class DescriptionTest {

    private static Served served;
    private static Schemas schemas;

    @BeforeAll
    static void serve() {
        served = Served.plain();
        schemas = new Schemas(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<JsonNode> operations() {
        return schemas.document()
                .get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(part -> part.has("operationId"))
                .toList();
    }

    @Test
    void itIsOpenApi31InSchemasOf202012() {
        assertThat(schemas.document().get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(schemas.document().get("jsonSchemaDialect").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schemas.document().at("/info/title").asString()).isNotBlank();
        assertThat(schemas.document().at("/info/version").asString()).isNotBlank();
    }

    @Test
    void everyRuleHasItsPathItsOutcomesAndItsCodes() {
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            JsonNode post = schemas.document()
                    .get("paths")
                    .path("/api/v1/decisions/" + rule.id())
                    .path("post");
            JsonNode parts = schemas.document().at("/components/schemas");
            JsonNode answer = parts.path(Schemas.name(rule.id(), "Answer"));
            assertThat(post.get("operationId").asString()).isEqualTo(rule.id());
            assertThat(texts(answer.at("/properties/outcome/enum")))
                    .containsExactlyElementsOf(rule.outcomes().map(Enum::name));
            assertThat(texts(parts.path(Schemas.name(rule.id(), "Reason")).at("/properties/code/enum")))
                    .containsExactlyElementsOf(rule.reasonKinds().map(kind -> kind.code()));
        }
    }

    @Test
    void everyOperationHasANameOfItsOwnAndItsAnswers() {
        assertThat(operations()).hasSize(Catalogue.rules().size() + 4);
        assertThat(operations())
                .extracting(operation -> operation.get("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.at("/responses/200/description").asString()).isNotBlank();
            assertThat(operation.at("/responses/200/content").isEmpty()).isFalse();
        });
    }

    @Test
    void everythingReferredToIsThere() {
        List<String> references = new ArrayList<>();
        collect(schemas.document(), references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(schemas.document().at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void itsSchemasAreSchemas() {
        JsonNode all = schemas.document().at("/components/schemas");

        assertThat(all.size()).isEqualTo(5 * Catalogue.rules().size() + 3);
        all.properties()
                .forEach(schema -> assertThat(
                                Schemas.faultsOfSchema(schema.getValue().toString()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void theSchemaOfARulesFactsStandsByItselfAndIsTheOneInTheDocument() {
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            var response = served.get("/api/v1/schemas/" + rule.id());
            JsonNode own = Examples.JSON.readTree(response.body());
            JsonNode shared = schemas.document().at("/components/schemas/" + Schemas.name(rule.id(), "Facts"));
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/schema+json");
            assertThat(own.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(own.get("$id").asString()).isEqualTo("urn:micme:facts:" + rule.id());
            assertThat(Schemas.faultsOfSchema(response.body())).isEmpty();
            shared.properties()
                    .forEach(entry -> assertThat(own.get(entry.getKey())).isEqualTo(entry.getValue()));
        }
    }

    @Test
    void theCatalogueIsTheOneOfTheCommandLineAndAsDescribed() throws Exception {
        var whole = served.get("/api/v1/rules");
        assertThat(whole.body()).isEqualTo(String.join("\n", JavaProcess.micme("rules", "--json")));
        JsonNode rules = Examples.JSON.readTree(whole.body());
        assertThat(rules.size()).isEqualTo(Catalogue.rules().size());
        for (JsonNode rule : rules) {
            assertThat(schemas.faults("Rule", rule.toString())).isEmpty();
            assertThat(Examples.JSON.readTree(
                            served.get("/api/v1/rules/" + rule.get("id").asString())
                                    .body()))
                    .isEqualTo(rule);
        }
    }

    @Test
    void whatCanBeReadCanBeAskedForItsHeadersAlone() {
        for (String path : List.of("rules", "rules/flyer", "schemas/flyer", "openapi.json")) {
            var whole = served.get("/api/v1/" + path);
            var head = served.send(served.to("/api/v1/" + path).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(whole.headers().firstValue("Content-Type"));
        }
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.get("$ref").asString());
        }
        node.valueStream().forEach(child -> collect(child, references));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString);
    }
}
