package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** What is at a bound is answered; what is beyond gets an error, and what follows its answer. */
class BoundsTest {

    private static final int LONGEST_LINE = 8 * 1024 * 1024;

    /** A pair of surrogates: one code point, two chars, four bytes. */
    private static final String ANCHOR = "\ud83e\udeba";

    private static Reply first(String line) {
        List<Reply> replies = Micme.decide(line, Requests.FLYER).replies();
        assertThat(replies).hasSize(2);
        assertThat(replies.get(1).outcome()).isEqualTo("FINAL");
        return replies.get(0);
    }

    private static String padded(String line, int bytes) {
        int missing = bytes - line.getBytes(StandardCharsets.UTF_8).length;
        return "{" + " ".repeat(missing) + line.substring(1);
    }

    @Test
    void aLineMayHaveEightMebibytesAndNoByteMore() {
        assertThat(first(padded(Requests.FLYER, LONGEST_LINE)).outcome()).isEqualTo("FINAL");
        assertThat(first(padded(Requests.FLYER, LONGEST_LINE + 1)).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void theBoundOfTheLastLineIsTheSameWithoutALineFeed() {
        byte[] longest = padded(Requests.FLYER, LONGEST_LINE).getBytes(StandardCharsets.UTF_8);
        byte[] tooLong = padded(Requests.FLYER, LONGEST_LINE + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(Micme.decideBytes(longest).reply().outcome()).isEqualTo("FINAL");
        assertThat(Micme.decideBytes(tooLong).reply().code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aBlankLineThatIsTooLongIsTooLong() {
        assertThat(first(" ".repeat(LONGEST_LINE + 1)).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void linesThatAreFarTooLongAreCountedAsOneEach() {
        String text = "{\"rule\":\"flyer\",\"id\":\"" + "x".repeat(10_000_000) + "\"}";

        List<Reply> replies = Micme.decide(text, Requests.FLYER, text + text, text, Requests.FLYER)
                .replies();

        assertThat(replies)
                .extracting(Reply::code)
                .containsExactly("MALFORMED_JSON", null, "MALFORMED_JSON", "MALFORMED_JSON", null);
        assertThat(replies.get(2).line()).isEqualTo(3);
        assertThat(replies.get(3).line()).isEqualTo(4);
    }

    /** Arrays in an object that is the first level. */
    private static String arrays(int levels, String field) {
        return "{\"rule\":\"flyer\",\"" + field + "\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String objects(int levels, String field) {
        return "{\"rule\":\"flyer\",\"" + field + "\":" + "{\"a\":".repeat(levels - 2) + "{}" + "}".repeat(levels - 2)
                + "}";
    }

    @ParameterizedTest
    @CsvSource({
        "facts,INVALID_FACTS",
        "unknown,INVALID_FACTS",
        "id,INVALID_FACTS",
        "asOf,INVALID_FACTS",
        "policy,UNKNOWN_POLICY"
    })
    void aRequestMayBeNestedThirtyTwoLevelsDeepAndNoMore(String field, String allowed) {
        assertThat(first(arrays(32, field)).code()).isEqualTo(allowed);
        assertThat(first(arrays(33, field)).code()).isEqualTo("MALFORMED_JSON");
        assertThat(first(objects(32, field)).code()).isEqualTo(allowed);
        assertThat(first(objects(33, field)).code()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void depthIsCountedAlsoInFactsThatComeBeforeTheirRule() {
        String within = "{\"facts\":{\"a\":" + "[".repeat(30) + "]".repeat(30) + "},\"rule\":\"flyer\"}";
        String beyond = "{\"facts\":{\"a\":" + "[".repeat(31) + "]".repeat(31) + "},\"rule\":\"flyer\"}";

        assertThat(first(within).code()).isEqualTo("INVALID_FACTS");
        assertThat(first(beyond).code()).isEqualTo("MALFORMED_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aMillionLevelsAreRefusedLikeThirtyThree(String level) {
        assertThat(first("{\"facts\":" + level.repeat(1_000_000)).code()).isEqualTo("MALFORMED_JSON");
        assertThat(first(level.repeat(1_000_000)).code()).isEqualTo("MALFORMED_JSON");
    }

    private static Reply withComment(String comment) {
        Map<String, Object> request = Requests.complete("unit-approval");
        Requests.facts(request).put("comment", comment);
        return first(JsonTree.write(request));
    }

    @Test
    void aTextMayHaveTenThousandCodePointsAndNoMore() {
        assertThat(withComment("x".repeat(10_000)).outcome()).isEqualTo("ALLOWED");
        assertThat(withComment("x".repeat(10_001)).paths()).containsExactly("facts.comment");
        assertThat(withComment(ANCHOR.repeat(10_000)).outcome()).isEqualTo("ALLOWED");
        assertThat(withComment(ANCHOR.repeat(10_001)).paths()).containsExactly("facts.comment");
        assertThat(withComment(ANCHOR.repeat(9_999) + "x").outcome()).isEqualTo("ALLOWED");
        assertThat(withComment(ANCHOR.repeat(9_999) + "xy").paths()).containsExactly("facts.comment");
    }

    @Test
    void anIdIsATextLikeAnyOther() {
        Map<String, Object> request = Requests.complete("flyer");
        request.put("id", ANCHOR.repeat(10_000));
        assertThat(first(JsonTree.write(request)).id()).isEqualTo(ANCHOR.repeat(10_000));

        request.put("id", ANCHOR.repeat(10_001));
        assertThat(first(JsonTree.write(request)).paths()).containsExactly("id");
    }

    @ParameterizedTest
    @CsvSource({
        "registration,password",
        "registration,email",
        "registration,degree",
        "credit-claim,creditType",
        "moc-progress,board",
        "flyer,childStatus",
        "claim-window,channel",
        "late-claim,zone"
    })
    void aTextOfMegabytesIsAViolation(String rule, String field) {
        Map<String, Object> request = Requests.complete(rule);
        Requests.facts(request).put(field, "x".repeat(LONGEST_LINE - 10_000));

        assertThat(first(JsonTree.write(request)).paths()).containsExactly("facts." + field);
    }

    @Test
    void aNameOfMegabytesIsAnUnknownField() {
        String name = "x".repeat(LONGEST_LINE - 10_000);

        assertThat(first("{\"rule\":\"flyer\",\"" + name + "\":1,\"facts\":{\"childStatus\":\"APPROVED\","
                                + "\"facultyCount\":1}}")
                        .paths())
                .containsExactly(name);
    }

    private static Reply withHolidays(int count) {
        Map<String, Object> request = Requests.complete("three-by-five");
        Requests.facts(request).put("holidays", Collections.nCopies(count, "2025-12-25"));
        return first(JsonTree.write(request));
    }

    @Test
    void aListMayHaveTenThousandEntriesAndNoMore() {
        assertThat(withHolidays(10_000).outcome()).isEqualTo("MET");
        assertThat(withHolidays(10_001).paths()).containsExactly("facts.holidays");
        assertThat(withHolidays(100_000).paths()).containsExactly("facts.holidays");
    }

    @Test
    void everyFaultOfTenThousandIsTold() {
        Map<String, Object> request = Requests.complete("three-by-five");
        Requests.facts(request).put("holidays", Collections.nCopies(10_000, 7));
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            paths.add("facts.holidays[" + i + "]");
        }

        assertThat(first(JsonTree.write(request)).paths()).isEqualTo(paths);
    }

    @Test
    void aTableWithManyNamesIsAnswered() {
        Map<String, Object> request = Requests.complete("credit-claim");
        Map<String, Object> maximum = JsonTree.object(Requests.facts(request).get("maximum"));
        for (int i = 0; i < 100_000; i++) {
            maximum.put("TYPE_" + i, 1);
        }

        assertThat(first(JsonTree.write(request)).outcome()).isEqualTo("CLAIMABLE");
    }

    @Test
    void aNameInATableThatIsTooLongIsNamedOnceHoweverMuchIsWrongBehindIt() {
        String name = "x".repeat(1_000_000);
        String wrong = "[" + "0,".repeat(9_999) + "0]";
        String request = "{\"rule\":\"flyer\",\"policy\":{\"base\":\"micme\",\"entitlements\":{\"" + name + "\":"
                + wrong + "}},\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}}";
        assertThat(first(request).paths()).hasSize(1);
    }
}
