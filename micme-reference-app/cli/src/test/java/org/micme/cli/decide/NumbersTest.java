package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** Numbers are what they mean, however they are written; beyond their bounds they are violations. */
class NumbersTest {

    private static final String THOUSAND_ZEROS = "0".repeat(1_000);

    private static Reply with(String rule, String field, String number) {
        Map<String, Object> request = Requests.complete(rule);
        Requests.facts(request).put(field, "@");
        String line = JsonTree.write(request).replace("\"@\"", number);
        List<Reply> replies = Micme.decide(line, Requests.FLYER).replies();
        assertThat(replies).hasSize(2);
        assertThat(replies.get(1).outcome()).isEqualTo("FINAL");
        return replies.get(0);
    }

    static Stream<String> sixty() {
        return Stream.of(
                "60",
                "60.0",
                "60." + THOUSAND_ZEROS,
                "6e1",
                "6E1",
                "6e+1",
                "6e01",
                "600e-1",
                "0.6e2",
                "0.06E+3",
                "6" + THOUSAND_ZEROS + "e-999",
                "0." + THOUSAND_ZEROS + "6e1002");
    }

    @ParameterizedTest
    @MethodSource("sixty")
    void sixtyIsAWholeNumberHoweverItIsWritten(String number) {
        Reply reply = with("claim-window", "minutesBefore", number);

        assertThat(reply.tree().get("details")).asString().contains("opensAt=2025-05-14T15:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0", "-0.0", "0e5", "0E-5", "0e99999999999999999999", "-0e-1", "0.000e7"})
    void zeroIsZero(String number) {
        Reply reply = with("claim-window", "minutesBefore", number);

        assertThat(reply.tree().get("details")).asString().contains("opensAt=2025-05-14T16:00:00Z");
    }

    static Stream<String> noCounts() {
        return Stream.of(
                "-1",
                "1000001",
                "1e7",
                "1000000.1",
                "0.5",
                "60.000001",
                "60.0000000000000000000000001",
                "1e-1",
                "1e-400",
                "-1e-400",
                "1e400",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "-1e99999999999999999999",
                "1e-99999999999999999999",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551616",
                "18446744073709551676",
                "4294967356",
                "1" + THOUSAND_ZEROS,
                "9".repeat(1_000),
                "60." + THOUSAND_ZEROS + "1",
                "0." + THOUSAND_ZEROS + "1");
    }

    @ParameterizedTest
    @MethodSource("noCounts")
    void whatIsNoCountIsAViolationOfItsField(String number) {
        assertThat(with("claim-window", "minutesBefore", number).paths()).containsExactly("facts.minutesBefore");
        assertThat(with("moc-claim", "birthMonth", number).paths()).containsExactly("facts.birthMonth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000000", "1e6", "1000000.000"})
    void aCountHasItsBounds(String number) {
        assertThat(with("flyer", "facultyCount", number).isError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000", "-1000000", "999999.999999", "-999999.999999", "0.000001", "1e-6", "-1e-6", "1e6"})
    void anAmountIsAMultipleOfAMillionthUpToAMillion(String number) {
        assertThat(with("credit-claim", "amount", number).isError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000.000001",
                "-1000000.000001",
                "1000001",
                "0.0000001",
                "0.0000005",
                "1e-7",
                "1.0000001",
                "0.99999999999999999999",
                "1e7",
                "1e308",
                "1e309",
                "-1e309",
                "5e-324",
                "1e-999999999"
            })
    void anyOtherAmountIsAViolation(String number) {
        assertThat(with("credit-claim", "amount", number).paths()).containsExactly("facts.amount");
        assertThat(with("credit-claim", "maximum", "{\"ACEP\":" + number + "}").paths())
                .containsExactly("facts.maximum.ACEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1"})
    void aNumberOfMegabytesIsAViolation(String start) {
        assertThat(with("credit-claim", "amount", start + "0".repeat(7_000_000)).paths())
                .containsExactly("facts.amount");
        assertThat(with("credit-claim", "amount", start + "." + "1".repeat(7_000_000))
                        .paths())
                .containsExactly("facts.amount");
        assertThat(with("credit-claim", "amount", start + "e" + "9".repeat(7_000_000))
                        .paths())
                .containsExactly("facts.amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "3001", "0", "-2025", "20250", "2024.5"})
    void aYearIsAWholeOneOfElevenCenturies(String year) {
        Map<String, Object> request = Requests.complete("child-addition");
        JsonTree.object(Requests.facts(request).get("series")).put("year", "@");

        assertThat(Micme.decide(JsonTree.write(request).replace("\"@\"", year))
                        .reply()
                        .paths())
                .containsExactly("facts.series.year");
    }
}
