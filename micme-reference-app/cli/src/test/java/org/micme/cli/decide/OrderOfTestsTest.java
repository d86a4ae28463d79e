package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** What stands beside the facts, and which of several errors is told. */
class OrderOfTestsTest {

    private static final String FACTS = "\"facts\":{\"childStatus\":\"APPROVED\",\"facultyCount\":1}";
    private static final String WINDOW = "\"facts\":{\"activity\":{\"start\":\"2025-05-14T16:00:00Z\","
            + "\"end\":\"2025-05-14T17:00:00Z\"},\"channel\":\"WEB\"}";

    private static Reply reply(String line) {
        return Micme.decide(line).reply();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MALFORMED_JSON | {'rule':'horoscope','policy':'none','facts':{'a':1,'a':2}}",
                "UNKNOWN_RULE   | {'rule':'horoscope','policy':'none','facts':{'a':1},'b':2}",
                "UNKNOWN_RULE   | {'policy':'none','facts':7}",
                "UNKNOWN_RULE   | {'rule':null,'facts':{}}",
                "UNKNOWN_RULE   | {'rule':7,'facts':{}}",
                "UNKNOWN_RULE   | {'rule':['flyer'],'facts':{}}",
                "UNKNOWN_RULE   | {'rule':{'flyer':1},'facts':{}}",
                "UNKNOWN_RULE   | {'rule':'','facts':{}}",
                "UNKNOWN_RULE   | {'rule':'Flyer','facts':{}}",
                "UNKNOWN_RULE   | {'rule':'flyer ','facts':{}}",
                "UNKNOWN_RULE   | {'Rule':'flyer','facts':{}}",
                "UNKNOWN_RULE   | {}",
                "UNKNOWN_RULE   | {'id':7}",
                "UNKNOWN_POLICY | {'rule':'flyer','policy':'none','facts':{'a':1},'b':2}",
                "UNKNOWN_POLICY | {'rule':'flyer','policy':{'base':'none'}}",
                "UNKNOWN_POLICY | {'rule':'claim-window','policy':'-','asOf':'never','id':7}",
                "INVALID_FACTS  | {'rule':'claim-window','policy':'','asOf':'never','id':7}",
                "INVALID_FACTS  | {'rule':'flyer','policy':'micme','facts':{'a':1},'b':2}",
                "INVALID_FACTS  | {'rule':'flyer','policy':{'base':'micme'}}"
            })
    void theFirstErrorInTheOrderOfThePageIsTold(String code, String line) {
        assertThat(reply(line.replace('\'', '"')).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "MICME,policy",
        "micme*,policy",
        "' micme',policy",
        "7,policy",
        "true,policy",
        "[],policy",
        "['micme'],policy",
        "{},policy.base",
        "{'base':null},policy.base",
        "{'base':7},policy.base",
        "{'base':''},policy.base",
        "{'base':'none'},policy.base",
        "{'base':{'base':'micme'}},policy.base"
    })
    void aPolicyThatIsNoneIsAViolationOfItsPath(String policy, String path) {
        String value = policy.matches("[7t\\[{].*") ? policy : "'" + policy + "'";
        String line = "{'rule':'flyer','policy':" + value + ",";

        Reply reply = reply(line.replace('\'', '"') + FACTS + "}");

        assertThat(reply.code()).isEqualTo("UNKNOWN_POLICY");
        assertThat(reply.paths()).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "asOf", "policy"})
    void nullBesideTheFactsIsTheSameAsLeftOut(String field) {
        assertThat(Micme.decide("{\"rule\":\"flyer\",\"" + field + "\":null," + FACTS + "}")
                        .out())
                .isEqualTo(Micme.decide("{\"rule\":\"flyer\"," + FACTS + "}").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n"})
    void aBlankPolicyIsTheSameAsNone(String policy) {
        assertThat(Micme.decide("{\"rule\":\"flyer\",\"policy\":\"" + policy + "\"," + FACTS + "}")
                        .out())
                .isEqualTo(Micme.decide("{\"rule\":\"flyer\"," + FACTS + "}").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[]", "{}", "[\"a\"]", "1e99999"})
    void anIdThatIsNoTextIsAViolationAndNotEchoed(String id) {
        Reply reply = reply("{\"rule\":\"flyer\",\"id\":" + id + "," + FACTS + "}");

        assertThat(reply.paths()).containsExactly("id");
        assertThat(reply.id()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\n", "\\u0000", "\\\"\\\\\\/", "\u00e4\u00f6", "<script>"})
    void anyTextIsEchoedAsId(String id) {
        assertThat(reply("{\"rule\":\"flyer\",\"id\":\"" + id + "\"," + FACTS + "}")
                        .id())
                .isEqualTo(JsonTree.parse("\"" + id + "\""));
        assertThat(reply("{\"rule\":\"none\",\"id\":\"" + id + "\"," + FACTS + "}")
                        .id())
                .isEqualTo(JsonTree.parse("\"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[]", "{}", "\"\"", "\"now\"", "1747000000"})
    void anAsOfThatIsNoInstantIsAViolationAlsoWhereNoRuleNeedsIt(String asOf) {
        assertThat(reply("{\"rule\":\"flyer\",\"asOf\":" + asOf + "," + FACTS + "}")
                        .paths())
                .containsExactly("asOf");
        assertThat(reply("{\"rule\":\"claim-window\",\"asOf\":" + asOf + "," + WINDOW + "}")
                        .paths())
                .containsExactly("asOf");
        assertThat(reply("{" + WINDOW + ",\"asOf\":" + asOf + ",\"rule\":\"claim-window\"}")
                        .paths())
                .containsExactly("asOf");
    }

    @Test
    void aRuleThatNeedsAsOfSaysSo() {
        assertThat(reply("{\"rule\":\"claim-window\"," + WINDOW + "}").paths()).containsExactly("asOf");
        assertThat(reply("{\"rule\":\"claim-window\",\"asOf\":null," + WINDOW + "}")
                        .paths())
                .containsExactly("asOf");
        assertThat(reply("{\"rule\":\"claim-window\"}").paths()).containsExactlyInAnyOrder("asOf", "facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "\"\"", "[]", "[{}]", "null"})
    void factsAreAnObject(String facts) {
        assertThat(reply("{\"rule\":\"flyer\",\"facts\":" + facts + "}").paths())
                .containsExactly("facts");
        assertThat(reply("{\"facts\":" + facts + ",\"rule\":\"flyer\"}").paths())
                .containsExactly("facts");
    }

    @Test
    void factsThatAreMissingAreMissed() {
        assertThat(reply("{\"rule\":\"flyer\"}").paths()).containsExactly("facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "Rule", "as_of", "asof", "fact", "", " ", "facts.childStatus", "\u00fc"})
    void anUnknownFieldBesideTheFactsIsAViolation(String name) {
        for (String value : List.of("null", "1", "{\"a\":[{}]}", "[[[]]]")) {
            Reply reply = reply("{\"rule\":\"flyer\",\"" + name + "\":" + value + "," + FACTS + "}");

            assertThat(reply.code()).isEqualTo("INVALID_FACTS");
            assertThat(reply.paths()).containsExactly(name);
        }
    }

    @Test
    void faultsBesideTheFactsAndInThemAreToldTogether() {
        Reply reply = reply("{\"rule\":\"claim-window\",\"id\":1,\"asOf\":2,\"more\":3,"
                + "\"facts\":{\"channel\":4,\"minutesBefore\":-5,\"extra\":6}}");

        assertThat(reply.paths())
                .containsExactlyInAnyOrder(
                        "id", "asOf", "more", "facts.channel", "facts.minutesBefore", "facts.extra", "facts.activity");
    }

    @Test
    void aDayThatThePolicyHasNotIsAViolationBesideTheOthers() {
        String line = "{\"rule\":\"status-watch\",\"asOf\":\"2025-05-12T12:00:00Z\",\"facts\":{\"zone\":\"Nowhere\","
                + "\"activity\":{\"start\":\"2025-05-14T16:00:00Z\",\"end\":\"2025-05-14T17:00:00Z\"},"
                + "\"status\":\"PENDING\",\"alerted\":[5,7]}}";

        assertThat(reply(line).paths()).containsExactlyInAnyOrder("facts.zone", "facts.alerted[1]");
    }

    @Test
    void thePasswordPolicyOfNistIsNoneForOtherRules() {
        for (String policy : List.of("\"nist-800-63b\"", "{\"base\":\"nist-800-63b\"}")) {
            assertThat(reply("{\"rule\":\"flyer\",\"policy\":" + policy + "," + FACTS + "}")
                            .code())
                    .isEqualTo("UNKNOWN_POLICY");
            assertThat(reply("{\"rule\":\"password-policy\",\"policy\":" + policy + ",\"facts\":{\"password\":\"a\"}}")
                            .outcome())
                    .isEqualTo("REFUSED");
        }
    }

    @Test
    void theExitStatusTellsWhetherEveryLineWasAnswered() {
        String unknown = "{\"rule\":\"horoscope\"}";

        assertThat(Micme.decide(Requests.FLYER, Requests.FLYER).status()).isZero();
        assertThat(Micme.decide(unknown, Requests.FLYER).status()).isEqualTo(2);
        assertThat(Micme.decide(Requests.FLYER, unknown).status()).isEqualTo(2);
        assertThat(Micme.decide(Requests.FLYER, "{").status()).isEqualTo(2);
    }
}
