package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.app.http.Examples.Example;
import org.micme.cli.request.ErrorCode;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestError;
import org.micme.cli.request.RequestReader;
import org.micme.rules.catalogue.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas accept what the rules accept, and nothing else; and every answer is as they say. */
class SchemasAgreeTest {

    private static Served served;
    private static Schemas schemas;
    private static List<Example> examples;
    private static final Map<String, Schema> FACTS = new HashMap<>();

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        served = Served.plain();
        schemas = new Schemas(served);
        examples = Examples.all().stream()
                .filter(example -> Catalogue.named(example.rule()).isDefined())
                .toList();
        examples.forEach(example -> FACTS.computeIfAbsent(
                example.rule(),
                rule -> Schemas.standalone(served.get("/api/v1/schemas/" + rule).body())));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<Example> examples() {
        return examples;
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(FACTS).hasSize(Catalogue.rules().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRequestIsRightByTheSchemaWhereItIsAnswered(Example example) {
        assertThat(schemas.faults(
                                Schemas.name(example.rule(), "Request"),
                                example.body().toString())
                        .isEmpty())
                .isEqualTo(example.isAnswered());
        assertThat(Schemas.faults(
                                FACTS.get(example.rule()),
                                example.body().get("facts").toString())
                        .isEmpty())
                .isEqualTo(factsAreRight(example.rule(), example.body()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anAnswerIsAsTheSchemaSays(Example example) {
        String answer = served.decide(example.rule(), example.body().toString()).body();

        assertThat(schemas.faults(example.isAnswered() ? Schemas.name(example.rule(), "Answer") : "Problem", answer))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsThatAreSpoiltAreWrongByTheSchemaWhereTheyAreWrongByTheRule(Example example) {
        List<String> disagreements = new ArrayList<>();
        ObjectNode body = example.body().deepCopy();
        spoil(body.get("facts"), "facts", what -> {
            boolean right = factsAreRight(example.rule(), body);
            List<String> faults =
                    Schemas.faults(FACTS.get(example.rule()), body.get("facts").toString());
            if (right != faults.isEmpty()) {
                disagreements.add(what + ": the rule says " + right + ", the schema " + faults);
            }
        });

        assertThat(disagreements).isEmpty();
    }

    private static boolean factsAreRight(String rule, ObjectNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        Either<RequestError, Request<?>> read = new RequestReader().readFor(bytes, 0, bytes.length, rule);
        if (read.isLeft() && read.getLeft().code() == ErrorCode.UNKNOWN_POLICY) {
            return factsAreRight(rule, body.deepCopy().without("policy"));
        }
        return read.isRight()
                || !read.getLeft()
                        .violations()
                        .exists(violation -> violation.path().startsWith("facts"));
    }

    /** Changes one thing after the other, at any depth, and mends it again. */
    private static void spoil(JsonNode node, String path, Consumer<String> spoilt) {
        if (node instanceof ObjectNode object) {
            object.put("unheardOf", 1);
            spoilt.accept(path + " with an unknown field");
            object.remove("unheardOf");
            for (String name : List.copyOf(object.propertyNames())) {
                spoilField(object, name, path + "." + name, spoilt);
            }
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            spoil(list.get(0), path + "[0]", spoilt);
        }
    }

    private static void spoilField(ObjectNode object, String name, String path, Consumer<String> spoilt) {
        JsonNode kept = object.get(name);
        object.remove(name);
        spoilt.accept(path + " left out");
        object.putNull(name);
        spoilt.accept(path + " null");
        object.put(name, -1);
        spoilt.accept(path + " a number below 0");
        object.put(name, 1.0000001);
        spoilt.accept(path + " a number too fine");
        // Which regions there are, the JDK knows and no schema.
        if (!name.equals("zone")) {
            object.put(name, "2025-02-30T25:00:00Z");
            spoilt.accept(path + " an impossible instant");
            object.put(name, "1899-12-31");
            spoilt.accept(path + " a date too early");
            object.put(name, "3001-01-01T00:00:00Z");
            spoilt.accept(path + " an instant too late");
        }
        object.put(name, " ");
        spoilt.accept(path + " blank");
        object.putObject(name).put(" ", "blank name");
        spoilt.accept(path + " an object with a blank name");
        object.putObject(name).putObject("unheardOf");
        spoilt.accept(path + " an object");
        object.putArray(name).add(false);
        spoilt.accept(path + " a list");
        object.set(name, kept);
        spoil(kept, path, spoilt);
    }
}
