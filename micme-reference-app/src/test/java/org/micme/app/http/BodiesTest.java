package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A body may be as long as a line of the command line, announced or in chunks. */
class BodiesTest {

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final String FACTS = "{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.plain();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> decide(String body, boolean announced) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return served.decide(
                "flyer",
                announced
                        ? BodyPublishers.ofByteArray(bytes)
                        : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    private static String blankUpTo(int length) {
        return FACTS + " ".repeat(length - FACTS.length());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLongestBodyIsAnswered(boolean announced) {
        assertThat(decide(blankUpTo(LONGEST), announced).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aByteMoreIsMalformed(boolean announced) {
        isTooLong(decide(blankUpTo(LONGEST + 1), announced));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextOfTenMegabytesIsMalformedAndTheServerAnswersOn(boolean announced) {
        isTooLong(decide("{\"id\":\"" + "x".repeat(10_000_000) + "\"}", announced));

        assertThat(decide(FACTS, announced).statusCode()).isEqualTo(200);
    }

    @Test
    void aTextOfSevenMegabytesIsOneViolation() {
        HttpResponse<String> response = decide("{\"id\":\"" + "x".repeat(7_000_000) + "\"," + FACTS.substring(1), true);

        JsonNode problem = Examples.JSON.readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(problem.get("violations").findValuesAsString("path")).containsExactly("id");
    }

    private static void isTooLong(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Examples.JSON.readTree(response.body()).get("code").asString())
                .isEqualTo("MALFORMED_JSON");
    }
}
