package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What the guide shows of HTTP is what the server answers, on the module path. */
@Timeout(60)
class GuideOverHttpIT {

    static final String CALL = "$ curl ";

    private static final String WINDOW = "/api/v1/decisions/claim-window";
    private static final Pattern POST = Pattern.compile("\\$ curl -s localhost:8080(\\S+) --json @(\\S+)");

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(Packaged.others());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    List<DynamicTest> aCallIsAnsweredAsTheGuideSays() throws IOException {
        List<DynamicTest> calls = Guide.blocks("console").stream()
                .filter(block -> block.text().startsWith(CALL))
                .map(block -> dynamicTest(
                        block.firstLine(), () -> block.mustSay(block.firstLine() + "\n" + answer(block.firstLine()))))
                .toList();
        assertThat(calls).isNotEmpty();
        return calls;
    }

    private static String answer(String command) throws IOException {
        Matcher call = POST.matcher(command);
        assertThat(call.matches()).as(command).isTrue();
        return server.post(call.group(1), file(call.group(2))).body().strip() + "\n";
    }

    private static String file(String name) throws IOException {
        Map<String, String> files =
                Guide.files().stream().collect(Collectors.toMap(Guide.Block::name, Guide.Block::text));
        return files.get(name);
    }

    @Test
    void theServerFindsARuleOfTheHouseInAModuleBesideItsOwn() throws IOException {
        String byText = file("claim.json").replace("WEB", "SMS");
        assertThat(server.post(WINDOW, byText).body()).contains("\"contributors\":[]", "\"outcome\":\"OPEN\"");

        try (Server extended = Server.start(Packaged.jars())) {
            assertThat(extended.post(WINDOW, byText).body())
                    .contains("\"contributors\":[\"mercy-texts\"]", "\"outcome\":\"CLOSED\"", "MERCY_NO_TEXTS");
        }
    }
}
