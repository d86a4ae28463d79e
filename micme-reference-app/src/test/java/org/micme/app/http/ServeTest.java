package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code micme serve} as a process: it says where it answers, is quiet, and ends when it is told. */
@Timeout(120)
class ServeTest {

    private static Process serve(String... arguments) throws IOException {
        return JavaProcess.builder("org.micme.app.Main", arguments).start();
    }

    private static String all(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void itSaysWhereItAnswersAndNothingElseAndEndsWhenToldTo() throws Exception {
        Process process = serve("serve", "--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address =
                    Pattern.compile("http://127\\.0\\.0\\.1:\\d+/api/v1/rules").matcher(out.readLine());
            assertThat(address.find()).isTrue();
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address.group()))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);

            // By its handle, which leaves the streams open.
            process.toHandle().destroy();

            assertThat(out.readLine()).isNull();
            assertThat(all(process)).isEmpty();
            // What a shell reports of a process that a SIGTERM ended.
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Process process = serve("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(all(process))
                    .contains("port " + taken.getLocalPort())
                    .contains("--port")
                    .doesNotContain("Exception");
            assertThat(process.waitFor()).isEqualTo(64);
        }
    }

    @Test
    void anotherCommandIsNoneOfIts() throws Exception {
        Process process = serve("bake");

        assertThat(all(process)).contains("serve [--port N] [--host H]").doesNotContain("Exception");
        assertThat(process.waitFor()).isEqualTo(64);
    }
}
