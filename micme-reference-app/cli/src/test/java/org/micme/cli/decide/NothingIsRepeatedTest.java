package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Requests;
import org.micme.cli.Spot;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;

/** Errors say what is wrong and where, and repeat no value: a request carries birth days and passwords. */
class NothingIsRepeatedTest {

    private static final String CANARY = "Canary-4711";
    private static final long NUMBER = 471_147_114_711L;

    /** The canary as a text, a number, and inside of what can't be read. */
    private static final List<Object> CANARIES = List.of(
            CANARY, CANARY.repeat(1_000), NUMBER, List.of(CANARY, NUMBER), Map.of("a", CANARY), Map.of("b", NUMBER));

    static List<Rule<?, ?, ?>> rules() {
        return Catalogue.rules().asJava();
    }

    /** Runs both forms of the command, and looks at all that they write but answers. */
    private static void assertSilent(List<String> lines) {
        byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Micme.Run run = Micme.runOn(input, "decide");
        assertThat(run.replies()).hasSameSizeAs(lines);
        assertThat(run.replies())
                .filteredOn(reply -> reply.isError())
                .isNotEmpty()
                .extracting(reply -> JsonTree.write(reply.tree()))
                .noneMatch(NothingIsRepeatedTest::tells);
        assertThat(run.err()).matches(err -> !tells(err));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (run.replies().get(i).isError()) {
                wrong.add(lines.get(i));
            }
        }
        Micme.Run table = Micme.runOn(String.join("\n", wrong).getBytes(StandardCharsets.UTF_8), "decide", "--table");
        assertThat(table.status()).isEqualTo(2);
        assertThat(tells(table.out() + table.err())).isFalse();
    }

    private static boolean tells(String text) {
        return text.contains("4711") || text.contains("Canary") || text.contains("1147");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noValueOfTheFactsComesBackInAnError(Rule<?, ?, ?> rule) {
        Map<String, Object> facts = Requests.facts(Requests.complete(rule.id()));
        List<String> lines = new ArrayList<>();
        for (Spot spot : Spot.of(rule.facts().jsonSchema(), facts)) {
            for (Object canary : CANARIES) {
                Map<String, Object> request = Requests.complete(rule.id());
                request.put("facts", JsonTree.object(spot.with(facts, canary)));
                lines.add(JsonTree.write(request));
                JsonTree.object(request.get("facts")).put("extra", 1);
                lines.add(JsonTree.write(request));
            }
        }

        assertSilent(lines);
    }

    @Test
    void noValueOfAPolicyComesBackInAnError() {
        PolicyReader reader = new PolicyReader(PolicyPacks::named);
        Object tree = reader.tree(PolicyPacks.micme());
        List<String> lines = new ArrayList<>();
        for (Spot spot : Spot.of(reader.jsonSchema(), tree)) {
            for (Object canary : CANARIES) {
                Map<String, Object> changed = JsonTree.object(spot.with(tree, canary));
                changed.keySet().removeIf(key -> !key.equals(spot.keys().get(0)));
                changed.put("base", "micme");
                changed.put("extra", 1);
                Map<String, Object> request = Requests.complete("flyer");
                request.put("policy", changed);
                lines.add(JsonTree.write(request));
            }
        }

        assertSilent(lines);
    }

    @Test
    void nothingBesideTheFactsComesBackButTheId() {
        List<String> lines = new ArrayList<>();
        for (String field : List.of("rule", "asOf", "policy", "facts", "extra")) {
            for (Object canary : CANARIES) {
                Map<String, Object> request = Requests.complete("claim-window");
                request.put(field, canary);
                lines.add(JsonTree.write(request));
            }
        }

        assertSilent(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canary-4711",
                "{Canary-4711",
                "{\"rule\":Canary-4711}",
                "{\"rule\":\"Canary-4711",
                "{\"id\":\"Canary-4711\",}",
                "{\"id\":\"Canary-4711\"} Canary-4711",
                "{\"Canary-4711\":1,\"Canary-4711\":1}",
                "{\"facts\":{\"Canary-4711\":1,\"Canary-4711\":1}}",
                "{\"a\":\"Canary-4711\\q\"}",
                "{\"a\":4711x}",
                "{\"a\":04711}",
                "{\"a\":-Canary}",
                "{\"a\":nullCanary}",
                "{\"a\":\"\\uCanary\"}",
                "[\"Canary-4711\"]",
                "\"Canary-4711\"",
                "4711"
            })
    void nothingOfAMalformedLineComesBack(String line) {
        assertSilent(List.of(line));
    }

    @Test
    void namesOfUnknownFieldsComeInPathsAlone() {
        Micme.Run run = Micme.decide("{\"rule\":\"flyer\",\"Canary-4711\":1,\"facts\":{\"Canary-4711\":{}}}");

        assertThat(run.reply().paths()).contains("Canary-4711", "facts.Canary-4711");
        assertThat(run.reply().message()).matches(text -> !tells(text));
        assertThat(run.reply().violations())
                .extracting(violation -> (String) violation.get("message"))
                .noneMatch(NothingIsRepeatedTest::tells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "confirmation", "otherDegree", "firstName", "lastName"})
    void aRegistrationThatIsRefusedRepeatsNothingOfIt(String field) {
        Map<String, Object> request = Requests.complete("registration");
        Requests.facts(request).put(field, CANARY);
        Requests.facts(request).put("takenEmails", List.of("ADA@example.org", CANARY + "@example.org"));
        Requests.facts(request).put("refusedPasswords", List.of(CANARY));

        Micme.Run run = Micme.decide(JsonTree.write(request));

        assertThat(run.reply().outcome()).isEqualTo("REFUSED");
        assertThat(tells(run.out() + run.err())).isFalse();
    }

    @Test
    void anAnswerAboutAPasswordHasNothingOfIt() {
        for (String policy : List.of("micme", "nist-800-63b")) {
            Map<String, Object> request = Requests.complete("password-policy");
            request.put("policy", policy);
            for (String password : List.of(CANARY, "canary-4711", CANARY.repeat(9), "4711")) {
                Requests.facts(request).put("password", password);
                Requests.facts(request).put("refusedPasswords", List.of(password));

                assertThat(tells(Micme.decide(JsonTree.write(request)).out())).isFalse();
            }
        }
    }

    @Test
    void anAnswerAboutBoardsHasNoBirthDayAndNoDiplomateId() {
        Map<String, Object> request = Requests.complete("moc-claim");
        Requests.facts(request).put("diplomateIds", Map.of("ABIM", CANARY, "ABP", "4711"));
        Requests.facts(request).put("birthMonth", 2);
        Requests.facts(request).put("birthDay", 31);

        Micme.Run run = Micme.decide(JsonTree.write(request));

        assertThat(run.reply().outcome()).isEqualTo("DIPLOMATE_DETAILS");
        assertThat(run.out()).doesNotContain("31", "4711", "Canary");
    }
}
