package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.app.http.Examples.Example;
import tools.jackson.databind.JsonNode;

/** A decision over HTTP is the command line's, byte for byte, whoever else asks at the same time. */
class DecisionsTest {

    private static final int CALLERS = 64;

    private static Served served;
    private static List<Example> examples;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        served = Served.plain();
        examples = Examples.all();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<Example> answered() {
        return examples.stream().filter(Example::isAnswered).toList();
    }

    static List<Example> refused() {
        return examples.stream().filter(example -> !example.isAnswered()).toList();
    }

    @Test
    void thereAreExamplesOfBothKinds() {
        assertThat(answered()).hasSizeGreaterThan(90);
        assertThat(refused()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("answered")
    void anAnswerIsTheOneOfTheCommandLine(Example example) {
        HttpResponse<String> response =
                served.decide(example.rule(), example.body().toString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(example.answer());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anErrorHasTheFieldsOfTheCommandLine(Example example) {
        HttpResponse<String> response =
                served.decide(example.rule(), example.body().toString());

        JsonNode problem = Examples.JSON.readTree(response.body());
        JsonNode line = Examples.JSON.readTree(example.answer());
        assertThat(response.statusCode()).isBetween(400, 422);
        assertThat(problem.get("id")).isEqualTo(line.get("id"));
        line.get("error")
                .properties()
                .forEach(field -> assertThat(problem.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
    }

    @Test
    void manyWhoAskAtOnceGetTheAnswersThatEachWouldGetAlone() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<List<String>>> rounds = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                rounds.add(() -> unlikeTheCommandLine(answered()));
            }
            for (Future<List<String>> round : callers.invokeAll(rounds)) {
                assertThat(round.get()).isEmpty();
            }
        } finally {
            callers.shutdown();
        }
    }

    private static List<String> unlikeTheCommandLine(List<Example> given) {
        List<Example> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled);
        return shuffled.stream()
                .filter(example -> !served.decide(example.rule(), example.body().toString())
                        .body()
                        .equals(example.answer()))
                .map(Example::toString)
                .toList();
    }
}
