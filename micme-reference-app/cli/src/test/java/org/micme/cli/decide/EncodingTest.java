package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** Lines are UTF-8 and nothing else; they end with a line feed, and blank ones count. */
class EncodingTest {

    private static final byte[] FLYER = bytes(Requests.FLYER);
    private static final byte[] NEXT_LINE = bytes("\n" + Requests.FLYER + "\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static Reply first(byte[]... parts) {
        List<Reply> replies =
                Micme.decideBytes(joined(joined(parts), NEXT_LINE)).replies();
        assertThat(replies).hasSize(2);
        assertThat(replies.get(1).outcome()).isEqualTo("FINAL");
        return replies.get(0);
    }

    /** Stray, cut off, overlong, half of a pair, beyond the last code point. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c3",
                "c328",
                "e282",
                "e28228",
                "e228a1",
                "f09f8c",
                "f0288cbc",
                "f0908c28",
                "c080",
                "c1bf",
                "e08080",
                "e09fbf",
                "f0808080",
                "f08fbfbf",
                "eda080",
                "edbfbf",
                "eda0bdedb880",
                "f4908080",
                "f5808080",
                "f8888080",
                "fc8480808080",
                "fe",
                "ff"
            })
    void bytesThatAreNoUtf8AreMalformedWhereverTheyStand(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);

        for (List<String> around : List.of(
                List.of("{\"rule\":\"flyer\",\"id\":\"", "\",\"facts\":{}}"),
                List.of("{\"rule\":\"flyer\",\"", "\":1,\"facts\":{}}"),
                List.of("{\"rule\":\"flyer\",\"unknown\":[{\"a\":\"", "\"}],\"facts\":{}}"),
                List.of("{\"rule\":\"flyer\",\"unknown\":[{\"", "\":1}],\"facts\":{}}"),
                List.of("{\"facts\":{\"childStatus\":\"", "\"},\"rule\":\"flyer\"}"),
                List.of("{\"rule\":\"horoscope\",\"facts\":{\"a\":\"", "\"}}"),
                List.of("{\"rule\":\"flyer\",\"policy\":{\"base\":\"", "\"},\"facts\":{}}"),
                List.of("{\"rule\":\"registration\",\"facts\":{\"password\":\"", "\"}}"),
                List.of("", "{\"rule\":\"flyer\"}"),
                List.of("{\"rule\":\"flyer\"}", ""))) {
            Reply reply = first(bytes(around.get(0)), wrong, bytes(around.get(1)));

            assertThat(reply.code()).as(around + " with " + hex).isEqualTo("MALFORMED_JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE"})
    void otherEncodingsAreMalformed(String charset) {
        byte[] factsFirst = "{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1},\"rule\":\"flyer\"}"
                .getBytes(Charset.forName(charset));

        assertThat(Micme.decideBytes(factsFirst).reply().code()).isEqualTo("MALFORMED_JSON");
        assertThat(Micme.decideBytes(Requests.FLYER.getBytes(Charset.forName(charset)))
                        .reply()
                        .code())
                .isEqualTo("MALFORMED_JSON");
        assertThat(first(joined(bytes("\ufeff"), factsFirst)).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aNulByteIsMalformedWhereverItStands() {
        for (int at = 0; at <= Requests.FLYER.length(); at++) {
            byte[] start = bytes(Requests.FLYER.substring(0, at));
            byte[] end = bytes(Requests.FLYER.substring(at));

            assertThat(first(start, new byte[1], end).code()).as("at " + at).isEqualTo("MALFORMED_JSON");
        }
        assertThat(first(new byte[1]).code()).isEqualTo("MALFORMED_JSON");
        assertThat(first(new byte[100]).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsPassedOver() {
        assertThat(first(bytes("\ufeff"), FLYER).outcome()).isEqualTo("FINAL");
        assertThat(first(
                                bytes(
                                        "\ufeff{\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1},\"rule\":\"flyer\"}"))
                        .outcome())
                .isEqualTo("FINAL");
    }

    @Test
    void everyCodePointOfEveryPlaneComesBackInTheId() {
        for (int plane = 0; plane < 17; plane++) {
            StringBuilder id = new StringBuilder();
            for (int point = plane << 16; point < (plane + 1) << 16; point += 7) {
                id.append(point < 0xD800 || point > 0xDFFF ? Character.toString(point) : "");
            }
            Map<String, Object> request = Requests.complete("flyer");
            request.put("id", id.toString());

            assertThat(Micme.decide(JsonTree.write(request)).reply().id()).isEqualTo(id.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfff", "\\ude00\\ud83d", "a\\ud83d", "\\ud83db", "\\ud83d\\ud83d\\ude00"})
    void halfAPairOfSurrogatesIsEchoedAsItCame(String escaped) {
        String line = Requests.FLYER.replace("fine", escaped);

        Micme.Run run = Micme.decide(line);

        assertThat(run.reply().outcome()).isEqualTo("FINAL");
        assertThat(run.reply().id()).isEqualTo(JsonTree.parseObject(line).get("id"));
        assertThat(run.out()).as("valid UTF-8 has no replacement character").doesNotContain("\ufffd", "?");
    }

    @Test
    void halfAPairOfSurrogatesInFactsIsATextLikeAnyOther() {
        Reply reply = first(bytes("{\"rule\":\"flyer\",\"facts\":{\"childStatus\":\"\\udc00\",\"facultyCount\":1}}"));

        assertThat(reply.paths()).containsExactly("facts.childStatus");
    }

    @Test
    void halfAPairOfSurrogatesIsNoName() {
        assertThat(first(bytes("{\"rule\":\"flyer\",\"\\ud800\":1,\"facts\":{}}"))
                        .code())
                .isEqualTo("MALFORMED_JSON");
    }

    @Test
    void linesMayEndLikeThoseOfWindows() {
        List<Reply> replies = Micme.decideBytes(bytes(Requests.FLYER + "\r\n\r\n{\r\n" + Requests.FLYER + "\r\n"))
                .replies();

        assertThat(replies).extracting(Reply::code).containsExactly(null, "MALFORMED_JSON", null);
        assertThat(replies.get(1).line()).isEqualTo(3);
    }

    @Test
    void aCarriageReturnAloneEndsNoLine() {
        assertThat(first(FLYER, bytes("\r"), FLYER).code()).isEqualTo("MALFORMED_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000b", "\f"})
    void otherLineEndsOfUnicodeEndNoLine(String end) {
        assertThat(first(FLYER, bytes(end), FLYER).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void blankLinesAreSkippedAndCounted() {
        List<Reply> replies = Micme.decide("", "  ", "\t", "\r", " \t \r", "[]", "", Requests.FLYER, "", "{")
                .replies();

        assertThat(replies).extracting(Reply::code).containsExactly("MALFORMED_JSON", null, "MALFORMED_JSON");
        assertThat(replies.get(0).line()).isEqualTo(6);
        assertThat(replies.get(2).line()).isEqualTo(10);
    }

    @Test
    void theLastLineNeedsNoLineFeed() {
        assertThat(Micme.decideBytes(FLYER).reply().outcome()).isEqualTo("FINAL");
        assertThat(Micme.decideBytes(bytes("\n\n{")).reply().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", " ", "\r\n", " \n\t\n"})
    void nothingToAnswerIsAllAnswered(String input) {
        Micme.Run run = Micme.decideBytes(bytes(input));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }
}
