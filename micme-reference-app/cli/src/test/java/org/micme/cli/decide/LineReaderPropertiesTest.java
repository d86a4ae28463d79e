package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** Lines are the same however the bytes happen to arrive. */
class LineReaderPropertiesTest {

    /** A line as the reader tells it. */
    private record Line(String text, boolean tooLong, boolean blank) {}

    private static List<Line> read(InputStream in, int longest) throws IOException {
        LineReader reader = new LineReader(in, longest, () -> {});
        List<Line> lines = new ArrayList<>();
        while (reader.next()) {
            boolean tooLong = reader.isTooLong();
            lines.add(new Line(
                    tooLong
                            ? ""
                            : new String(reader.bytes(), reader.offset(), reader.length(), StandardCharsets.ISO_8859_1),
                    tooLong,
                    reader.isBlank()));
        }
        return lines;
    }

    private static List<Line> split(byte[] bytes, int longest) {
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < whole.length(); ) {
            int end = whole.indexOf('\n', start);
            String text = whole.substring(start, end < 0 ? whole.length() : end);
            boolean tooLong = text.length() > longest;
            lines.add(new Line(tooLong ? "" : text, tooLong, !tooLong && text.matches("[ \t\r]*")));
            start += text.length() + 1;
        }
        return lines;
    }

    /** Hands out bytes in pieces of chance sizes. */
    private static InputStream inPieces(byte[] bytes, int most, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
            }

            @Override
            public synchronized int available() {
                return random.nextBoolean() ? super.available() : 0;
            }
        };
    }

    private static byte[] bytesOf(List<String> lines, boolean ended) {
        return (String.join("\n", lines) + (ended ? "\n" : "")).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Provide
    Arbitrary<List<String>> shortLines() {
        return Arbitraries.strings()
                .withChars("ab \t\r\u0000\u00ff")
                .ofMaxLength(8)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void anyBytesCutAnywhereAreTheSameLines(
            @ForAll("shortLines") List<String> lines, @ForAll boolean ended, @ForAll Random random) throws IOException {
        byte[] bytes = bytesOf(lines, ended);

        assertThat(read(inPieces(bytes, 5, random), 4)).isEqualTo(split(bytes, 4));
        assertThat(read(new ByteArrayInputStream(bytes), 100)).isEqualTo(split(bytes, 100));
    }

    /** Lengths around those at which the buffer grows or is full. */
    @Provide
    Arbitrary<List<Integer>> lengths() {
        Arbitrary<Integer> around = Arbitraries.of(1 << 15, 1 << 16, 1 << 17, 3 << 16)
                .flatMap(size -> Arbitraries.integers().between(-3, 3).map(more -> size + more));
        return Arbitraries.oneOf(around, Arbitraries.integers().between(0, 300))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void longLinesAreWholeOrToldTooLong(
            @ForAll("lengths") List<Integer> lengths,
            @ForAll boolean ended,
            @ForAll @IntRange(min = -2, max = 2) int more,
            @ForAll Random random)
            throws IOException {
        List<String> lines = lengths.stream().map("x"::repeat).toList();
        byte[] bytes = bytesOf(lines, ended);
        int longest = (1 << 17) + more;

        assertThat(read(inPieces(bytes, 100_000, random), longest)).isEqualTo(split(bytes, longest));
    }

    @Property(tries = 100)
    void noByteIsWaitedForWhileAWholeLineIsThere(@ForAll("shortLines") @NotEmpty List<String> lines)
            throws IOException {
        byte[] bytes = bytesOf(lines, true);
        int[] flushes = {0};
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), 100, () -> flushes[0]++);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(reader.next()).isTrue();
            assertThat(flushes[0]).isZero();
        }
        reader.next();
        assertThat(flushes[0]).isPositive();
    }
}
