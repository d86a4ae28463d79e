package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Main;
import org.micme.cli.Requests;
import org.micme.cli.console.Console;

/** Answers go out while requests come in: to a program that waits for one before it asks the next, and through pipes that break. */
class StreamingTest {

    private static final int INTERRUPTED = 1;

    private final StringWriter err = new StringWriter();

    private Console console(InputStream in, OutputStream out) {
        return new Console(in, out, new PrintWriter(err, true), false);
    }

    private static String request(int id) {
        return Requests.FLYER.replace("fine", "id-" + id);
    }

    /** Hands out one piece at a time, and notes how many answers were out when the next one was waited for. */
    private static final class Pausing extends InputStream {

        private final Iterator<String> pieces;
        private final ByteArrayOutputStream answers;
        private final List<Long> answered = new ArrayList<>();
        private byte[] piece = {};
        private int at;

        Pausing(List<String> pieces, ByteArrayOutputStream answers) {
            this.pieces = pieces.iterator();
            this.answers = answers;
        }

        @Override
        public int available() {
            return piece.length - at;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == piece.length) {
                answered.add(answers.toString(StandardCharsets.UTF_8).lines().count());
                if (!pieces.hasNext()) {
                    return -1;
                }
                piece = pieces.next().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time would be slow");
        }
    }

    private List<Long> answeredBeforeEachPiece(String... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pausing in = new Pausing(List.of(pieces), out);
        assertThat(Main.run(List.of("decide"), console(in, out))).isZero();
        return in.answered;
    }

    @Test
    void whoeverWaitsForAnAnswerGetsItBeforeTheNextLineIsWaitedFor() {
        String line = request(1) + "\n";

        assertThat(answeredBeforeEachPiece(line, line, line + line, line)).containsExactly(0L, 1L, 2L, 4L, 5L);
    }

    @Test
    void blankLinesHoldNoAnswerBack() {
        String line = request(1) + "\n";

        assertThat(answeredBeforeEachPiece(line + "\n", line + "\r\n  \n\n", "\n", line))
                .containsExactly(0L, 1L, 2L, 2L, 3L);
    }

    @Test
    void theStartOfALineHoldsNoAnswerBack() {
        String line = request(1) + "\n";
        String start = line.substring(0, 20);
        String end = line.substring(20);

        assertThat(answeredBeforeEachPiece(line + start, end + line, start, end, line + line + "\n" + start, end))
                .containsExactly(0L, 1L, 3L, 3L, 4L, 6L, 7L);
    }

    @Test
    @Timeout(60)
    void anAnswerIsReadBeforeTheNextRequestIsWritten() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(answers);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8))) {
            CompletableFuture<Integer> status;
            try (PipedOutputStream requests = new PipedOutputStream(in)) {
                status = CompletableFuture.supplyAsync(() -> Main.run(List.of("decide"), console(in, out)));
                for (int i = 0; i < 50; i++) {
                    requests.write((request(i) + "\n").getBytes(StandardCharsets.UTF_8));
                    requests.flush();

                    assertThat(JsonTree.parseObject(reader.readLine())).containsEntry("id", "id-" + i);
                }
            }

            assertThat(reader.readLine()).isNull();
            assertThat(status.join()).isZero();
        }
    }

    /** An output whose reader goes away after some bytes. */
    private static final class Broken extends OutputStream {

        private int left;

        Broken(int bytes) {
            this.left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            if (--left < 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    /** More requests than anybody reads the answers of. */
    private static InputStream many() {
        return new ByteArrayInputStream((request(1) + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 100_000})
    @Timeout(60)
    void whereNobodyReadsTheAnswersItEndsWithOneLineOfText(int bytes) {
        assertThat(Main.run(List.of("decide"), console(many(), new Broken(bytes))))
                .isEqualTo(INTERRUPTED);
        assertThat(err.toString()).isEqualToIgnoringNewLines("micme: Broken pipe");
    }

    /** A few lines, and then a failure. */
    private static InputStream failing(String start, IOException failure) {
        byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == bytes.length) {
                    throw failure;
                }
                return bytes[at++];
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
    }

    @Test
    void whereTheInputBreaksOffWhatWasAskedIsAnswered() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = failing(request(1) + "\n" + request(2) + "\n" + "{\"ru", new IOException("Stale file handle"));

        assertThat(Main.run(List.of("decide"), console(in, out))).isEqualTo(INTERRUPTED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allMatch(line -> line.contains("FINAL"));
        assertThat(err.toString()).isEqualToIgnoringNewLines("micme: Stale file handle");
    }

    @Test
    void aFailureWithoutATextIsStillTold() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(Main.run(List.of("decide"), console(failing("", new IOException()), out)))
                .isEqualTo(INTERRUPTED);
        assertThat(err.toString().lines()).hasSize(1).noneMatch(line -> line.contains("null"));
    }
}
