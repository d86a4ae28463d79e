package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** Lines that are no JSON object get the error of the page, and the lines around them their answer. */
class MalformedLinesTest {

    static List<String> broken() {
        return List.of(
                "{",
                "}",
                "{}}",
                "{{}}",
                "{\"rule\"",
                "{\"rule\":",
                "{\"rule\":}",
                "{\"rule\":\"flyer\"",
                "{\"rule\":\"flyer",
                "{\"rule\":\"flyer\",}",
                "{,\"rule\":\"flyer\"}",
                "{\"rule\" \"flyer\"}",
                "{\"rule\":\"flyer\" \"id\":\"a\"}",
                "{\"rule\":\"flyer\";\"id\":\"a\"}",
                "{\"rule\"::\"flyer\"}",
                "{\"rule\":\"flyer\":\"a\"}",
                "{rule:\"flyer\"}",
                "{'rule':'flyer'}",
                "{\"rule\":flyer}",
                "{\"rule\":'flyer'}",
                "{1:2}",
                "{null:2}",
                "{\"a\":tru}",
                "{\"a\":truer}",
                "{\"a\":True}",
                "{\"a\":nul}",
                "{\"a\":NULL}",
                "{\"a\":undefined}",
                "{\"a\":[1,2}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":[1 2]}",
                "{\"a\":{]}",
                "{\"a\":(1)}",
                "{\"a\":1}/* remark */",
                "{\"a\":1 // remark",
                "{\"a\":1} # remark",
                "{\"a\":\"\\x41\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12G4\"}",
                "{\"a\":\"\\",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\u0001\"}",
                "{\"a\u0001\":1}",
                "\u00a0{}",
                "{\u00a0}",
                "{}\f",
                "{}\u000b",
                "\u2028{}",
                "data: {}",
                "<xml/>",
                "rule=flyer");
    }

    static List<String> notOneObject() {
        return List.of(
                "[]",
                "[{}]",
                "null",
                "true",
                "false",
                "0",
                "-1.5e3",
                "\"\"",
                "\"{}\"",
                "{}{}",
                "{} {}",
                "{},{}",
                "{} []",
                "{} 1",
                "{} null",
                "{} x",
                "{},",
                Requests.FLYER + Requests.FLYER,
                Requests.FLYER + " " + Requests.FLYER,
                Requests.FLYER + " trailing",
                Requests.FLYER + ",",
                Requests.FLYER + "]");
    }

    static List<String> numbersThatAreNone() {
        List<String> lines = new ArrayList<>();
        for (String number : List.of(
                "NaN",
                "-NaN",
                "+NaN",
                "Infinity",
                "-Infinity",
                "INF",
                "-INF",
                "01",
                "-01",
                "00",
                "0001.5",
                "+1",
                "1.",
                ".5",
                "-.5",
                "-",
                "--1",
                "1e",
                "1e+",
                "1E-",
                "1.e3",
                "1.5.2",
                "1e5.5",
                "0x10",
                "1_000",
                "1,000",
                "1a",
                "1f",
                "1L",
                "\u0661")) {
            lines.add("{\"rule\":\"flyer\",\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":" + number + "}}");
            lines.add("{\"facts\":{\"facultyCount\":" + number + ",\"childStatus\":\"APPROVED\"},\"rule\":\"flyer\"}");
            lines.add("{\"rule\":\"flyer\",\"unknown\":[" + number + "]}");
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource({"broken", "notOneObject", "numbersThatAreNone"})
    void aLineThatIsNoJsonObjectIsRefusedAndTheNextIsAnswered(String line) {
        Micme.Run run = Micme.decide(Requests.FLYER, line, Requests.FLYER);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.replies()).hasSize(3);
        assertThat(run.replies().get(0).outcome()).isEqualTo("FINAL");
        assertMalformed(run.replies().get(1), 2);
        assertThat(run.replies().get(2).outcome()).isEqualTo("FINAL");
    }

    private static void assertMalformed(Reply reply, int line) {
        assertThat(reply.code()).isEqualTo("MALFORMED_JSON");
        assertThat(reply.line()).isEqualTo(line);
        assertThat(reply.id()).isNull();
        assertThat(reply.paths()).isEmpty();
        assertThat(reply.message()).isNotBlank().doesNotContain("Exception", "org.micme", "com.fasterxml");
    }

    @Test
    void aRequestThatIsCutOffAnywhereIsRefused() {
        byte[] whole = Requests.FLYER.getBytes(StandardCharsets.UTF_8);
        List<String> cut = new ArrayList<>();
        for (int length = 1; length < whole.length; length++) {
            cut.add(Requests.FLYER.substring(0, length));
        }

        List<Reply> replies = Micme.decide(cut).replies();

        assertThat(replies).hasSameSizeAs(cut);
        for (int i = 0; i < cut.size(); i++) {
            assertMalformed(replies.get(i), i + 1);
        }
    }

    @Test
    void everyLineOfAThousandBrokenOnesIsTold() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add(broken().get(i % broken().size()));
        }

        assertThat(Micme.decide(lines).replies())
                .hasSize(1_000)
                .allSatisfy(reply -> assertThat(reply.code()).isEqualTo("MALFORMED_JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rule\":\"flyer\",\"rule\":\"flyer\",\"facts\":{}}",
                "{\"rule\":\"flyer\",\"\\u0072ule\":\"flyer\",\"facts\":{}}",
                "{\"rule\":\"flyer\",\"id\":null,\"id\":null,\"facts\":{}}",
                "{\"asOf\":null,\"rule\":\"flyer\",\"asOf\":null,\"facts\":{}}",
                "{\"policy\":\"micme\",\"rule\":\"flyer\",\"policy\":\"micme\",\"facts\":{}}",
                "{\"rule\":\"flyer\",\"facts\":{},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"facts\":null,\"facts\":{}}",
                "{\"rule\":\"horoscope\",\"a\":1,\"a\":1}",
                "{\"\":1,\"\":1}",
                "{\"rule\":\"flyer\",\"facts\":{\"childStatus\":\"APPROVED\",\"childStatus\":\"APPROVED\"}}",
                "{\"facts\":{\"childStatus\":\"APPROVED\",\"childStatus\":\"APPROVED\"},\"rule\":\"flyer\"}",
                "{\"rule\":\"flyer\",\"facts\":{\"a\":1,\"a\":1}}",
                "{\"facts\":{\"a\":1,\"a\":1},\"rule\":\"flyer\"}",
                "{\"rule\":\"horoscope\",\"facts\":{\"a\":1,\"a\":1}}",
                "{\"rule\":\"flyer\",\"facts\":{\"a\":{\"b\":{\"c\":1,\"c\":2}}}}",
                "{\"rule\":\"flyer\",\"facts\":{\"a\":[[{\"c\":1,\"c\":2}]]}}",
                "{\"rule\":\"flyer\",\"facts\":{\"facultyCount\":{\"c\":1,\"c\":2}}}",
                "{\"rule\":\"flyer\",\"facts\":{\"childStatus\":[{\"c\":1,\"c\":2}]}}",
                "{\"rule\":\"flyer\",\"a\":{\"b\":[{\"c\":1,\"c\":1}]},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"id\":{\"c\":1,\"c\":1},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"asOf\":{\"c\":1,\"c\":1},\"facts\":{}}",
                "{\"rule\":{\"c\":1,\"c\":1},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"policy\":[{\"c\":1,\"c\":1}],\"facts\":{}}",
                "{\"rule\":\"flyer\",\"policy\":{\"base\":\"micme\",\"base\":\"micme\"},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"policy\":{\"base\":\"micme\",\"claim\":{\"late\":null,\"late\":null}},\"facts\":{}}",
                "{\"rule\":\"flyer\",\"policy\":{\"a\":[{\"c\":1,\"c\":1}]},\"facts\":{}}",
                "{\"rule\":\"moc-claim\",\"facts\":{\"diplomateIds\":{\"ABIM\":\"1\",\"ABIM\":\"1\"}}}",
                "{\"facts\":{\"diplomateIds\":{\"ABIM\":\"1\",\"ABIM\":\"1\"}},\"rule\":\"moc-claim\"}",
                "{\"rule\":\"credit-claim\",\"facts\":{\"learner\":{\"x\":1,\"x\":1}}}",
                "{\"rule\":\"child-status\",\"facts\":{\"faculty\":[{\"id\":\"a\",\"id\":\"b\"}]}}"
            })
    void aNameThatComesTwiceInOneObjectIsMalformedWhereverItStands(String line) {
        Micme.Run run = Micme.decide(line, Requests.FLYER);

        assertMalformed(run.replies().get(0), 1);
        assertThat(run.replies().get(1).outcome()).isEqualTo("FINAL");
    }

    @Test
    void theSameNameInTwoObjectsIsNoRepetition() {
        String line = "{\"rule\":\"flyer\",\"facts\":{\"a\":{\"x\":1},\"b\":[{\"x\":1},{\"x\":1}],\"x\":1}}";

        assertThat(Micme.decide(line).reply().code()).isEqualTo("INVALID_FACTS");
    }
}
