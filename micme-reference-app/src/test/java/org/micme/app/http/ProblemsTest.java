package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request, the answer is one object that says what. */
class ProblemsTest {

    private static final String FACTS = "{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";
    private static final Set<String> FIELDS =
            Set.of("type", "title", "status", "detail", "id", "code", "message", "violations");

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.plain();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        JsonNode problem = Examples.JSON.readTree(response.body());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new TreeSet<>(problem.propertyNames())).isEqualTo(new TreeSet<>(FIELDS));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("detail")).isEqualTo(problem.get("message"));
        assertThat(problem.get("type").asString())
                .isEqualTo("urn:micme:problem:" + code.replace('_', '-').toLowerCase(java.util.Locale.ROOT));
        return problem;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "7", "{\"facts\":{}} {}", "{\"id\":\"a\",\"id\":\"b\"}", "{\"facts\":NaN}"})
    void whatIsNoJsonObjectIsMalformed(String body) {
        problem(served.decide("flyer", body), 400, "MALFORMED_JSON");
        problem(served.decide("horoscope", body), 400, "MALFORMED_JSON");
    }

    /** Over HTTP nobody sent a line; a body may have several, and says at which one it is broken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the request is no JSON object",
                "{\\n  'facts': {\\n    oops | the request is no JSON object: it is malformed at line 3, column 5",
                "{'id': 1,\\n 'id': 2} | the request is no JSON object: it has a name twice in one object at line 2, column 9"
            },
            quoteCharacter = '`')
    void aMalformedRequestIsToldWhereItIs(String body, String message) {
        assertThat(problem(served.decide("flyer", body.replace("\\n", "\n").replace('\'', '"')), 400, "MALFORMED_JSON")
                        .get("message")
                        .asString())
                .isEqualTo(message);
    }

    @Test
    void whatIsNestedTooDeepIsMalformed() {
        problem(served.decide("flyer", "{\"facts\":" + "[".repeat(100_000)), 400, "MALFORMED_JSON");
    }

    @Test
    void aRuleThatThereIsNotIsUnknownHoweverItIsAskedFor() {
        problem(served.decide("horoscope", FACTS), 404, "UNKNOWN_RULE");
        problem(served.get("/api/v1/rules/horoscope"), 404, "UNKNOWN_RULE");
        problem(served.get("/api/v1/schemas/horoscope"), 404, "UNKNOWN_RULE");
    }

    @Test
    void aPolicyThatThereIsNotIsUnknown() {
        JsonNode problem =
                problem(served.decide("flyer", "{\"id\":\"7\",\"policy\":\"x\",\"facts\":{}}"), 422, "UNKNOWN_POLICY");

        assertThat(problem.get("id").asString()).isEqualTo("7");
        assertThat(problem.at("/violations/0/path").asString()).isEqualTo("policy");
    }

    @Test
    void wrongFactsAreToldAllAtOnce() {
        JsonNode problem = problem(
                served.decide("flyer", "{\"rule\":\"flyer\",\"facts\":{\"childStatus\":7,\"more\":1}}"),
                422,
                "INVALID_FACTS");

        assertThat(problem.get("violations").findValuesAsString("path"))
                .containsExactlyInAnyOrder("rule", "facts.childStatus", "facts.more", "facts.facultyCount");
    }

    @Test
    void aPathWithNothingBehindItIsNotFound() {
        problem(served.get("/"), 404, "NOT_FOUND");
        problem(served.get("/api/v1/decisions"), 404, "NOT_FOUND");
        problem(served.get("/api/v1/rules/flyer/more"), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/decisions/flyer,POST",
        "PUT,/api/v1/decisions/flyer,POST",
        "TRACE,/api/v1/decisions/flyer,POST",
        "BREW,/api/v1/decisions/flyer,POST",
        "POST,/api/v1/rules,'GET, HEAD'",
        "DELETE,/api/v1/openapi.json,'GET, HEAD'"
    })
    void anotherMethodIsNotAllowedAndTheRightOneTold(String method, String path, String allowed) {
        HttpResponse<String> response = served.send(served.to(path).method(method, BodyPublishers.noBody()));

        problem(response, 405, "METHOD_NOT_ALLOWED");
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/jsonl",
                "application/json; charset=iso-8859-1",
                "application/json; charset=none-such",
                "application/json; charset=",
                ""
            })
    void aBodyOfAnotherTypeIsRefused(String type) {
        HttpResponse<String> response = served.send(served.to("/api/v1/decisions/flyer")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(FACTS)));

        problem(response, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(response.headers().firstValue("Accept-Post")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\"; profile=x"
            })
    void aBodyOfJsonIsAccepted(String type) {
        assertThat(served.send(served.to("/api/v1/decisions/flyer")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(FACTS)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyWithoutATypeIsTakenForJson() {
        assertThat(served.send(served.to("/api/v1/decisions/flyer").POST(BodyPublishers.ofString(FACTS)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCompressedBodyIsRefused() {
        problem(
                served.send(served.to("/api/v1/decisions/flyer")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString(FACTS))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blah\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /api/v1/decisions/flyer HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void whatIsNoHttpIsRefusedInTheSameWords(String sent) throws IOException {
        String answer = raw(sent);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(answer).contains("\"code\":\"BROKEN_REQUEST\"").doesNotContain("Exception");
    }

    private static String raw(String sent) throws IOException {
        try (Socket socket = new Socket(served.root().getHost(), served.root().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(sent.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
