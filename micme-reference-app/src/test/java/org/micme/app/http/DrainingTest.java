package org.micme.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is told to stop finishes what it has begun. */
@Timeout(60)
class DrainingTest {

    private static final String BODY = "{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";

    @Test
    void aRequestThatHasBegunIsAnsweredThoughTheServerStops() throws IOException {
        Served served = Served.plain();
        try (Socket socket = new Socket(served.root().getHost(), served.root().getPort());
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            write(
                    out,
                    "POST /api/v1/decisions/flyer HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
            // The server asks for the body: the request has begun.
            assertThat(in.readLine()).startsWith("HTTP/1.1 100");

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(served::stop);
            waitUntilNobodyIsLetIn(served);
            assertThat(stopped).isNotDone();
            write(out, BODY);

            assertThat(in.lines().collect(Collectors.joining("\n")))
                    .contains("HTTP/1.1 200")
                    .contains("\"FINAL\"");
            stopped.join();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void waitUntilNobodyIsLetIn(Served served) throws IOException {
        boolean open = true;
        while (open) {
            try {
                new Socket(served.root().getHost(), served.root().getPort()).close();
            } catch (ConnectException e) {
                open = false;
            }
        }
    }
}
