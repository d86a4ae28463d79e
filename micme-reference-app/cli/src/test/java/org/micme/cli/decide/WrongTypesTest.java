package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;
import org.micme.cli.Schemas;
import org.micme.cli.Spot;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;

/** Every field of every rule, each with what it can't be: the violation names that field and no other. */
class WrongTypesTest {

    static List<Rule<?, ?, ?>> rules() {
        return Catalogue.rules().asJava();
    }

    private static Map<String, Object> facts(Rule<?, ?, ?> rule) {
        return Requests.facts(Requests.complete(rule.id()));
    }

    private static List<Spot> spots(Rule<?, ?, ?> rule) {
        return Spot.of(rule.facts().jsonSchema(), facts(rule));
    }

    private static String request(Rule<?, ?, ?> rule, Object facts) {
        Map<String, Object> request = Requests.complete(rule.id());
        request.put("facts", facts);
        return JsonTree.write(request);
    }

    private static void each(List<String> lines, List<String> expected, Consumer<Reply> also) {
        List<Reply> replies = Micme.decide(lines).replies();
        assertThat(replies).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            Reply reply = replies.get(i);
            assertThat(reply.code()).as(lines.get(i)).isEqualTo("INVALID_FACTS");
            assertThat(reply.paths()).as(lines.get(i)).containsExactly(expected.get(i));
            also.accept(reply);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCompleteRequestLeavesNoFieldOutAndIsAnswered(Rule<?, ?, ?> rule) {
        assertThat(Micme.decide(request(rule, facts(rule))).reply().isError()).isFalse();
        assertThat(spots(rule))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.in(facts(rule)))
                        .as(spot.path("facts"))
                        .isNotNull()
                        .isNotEqualTo(List.of()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aValueOfAWrongTypeIsAViolationOfItsOwnPath(Rule<?, ?, ?> rule) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Spot spot : spots(rule)) {
            for (Object wrong : Schemas.wrongFor(spot.schema())) {
                lines.add(request(rule, spot.with(facts(rule), wrong)));
                expected.add(spot.path("facts"));
            }
        }

        each(
                lines,
                expected,
                reply -> assertThat(reply.violations().get(0).get("message"))
                        .asString()
                        .matches("(expected|may not|is needed).*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anUnknownFieldIsAViolationInEveryObject(Rule<?, ?, ?> rule) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Map<String, Object> root = facts(rule);
        root.put("extra", null);
        lines.add(request(rule, root));
        expected.add("facts.extra");
        for (Spot spot : spots(rule)) {
            if (Schemas.isObject(spot.schema()) && spot.in(facts(rule)) instanceof Map<?, ?> object) {
                Map<Object, Object> more = new LinkedHashMap<>(object);
                more.put("extra", Map.of("deep", List.of(1)));
                lines.add(request(rule, spot.with(facts(rule), more)));
                expected.add(spot.path("facts") + ".extra");
            }
        }

        each(lines, expected, reply -> {});
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFieldThatIsNeededIsMissedAndAnyOtherIsNot(Rule<?, ?, ?> rule) {
        for (Spot spot : spots(rule)) {
            if (spot.isElement()) {
                continue;
            }
            Reply reply = Micme.decide(request(rule, spot.without(facts(rule)))).reply();
            if (spot.needed()) {
                assertThat(reply.paths()).containsExactly(spot.path("facts"));
            } else {
                assertThat(reply.isError()).as(spot.path("facts")).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nullIsTheSameAsLeftOutWhereItMayStand(Rule<?, ?, ?> rule) {
        for (Spot spot : spots(rule)) {
            if (Schemas.isNullable(spot.schema()) && !spot.isElement()) {
                String left = request(rule, spot.without(facts(rule)));
                String none = request(rule, spot.with(facts(rule), null));

                assertThat(Micme.decide(none).out())
                        .as(spot.path("facts"))
                        .isEqualTo(Micme.decide(left).out());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whereEverythingIsWrongEveryFieldIsTold(Rule<?, ?, ?> rule) {
        Map<String, Object> wrong = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>();
        for (Spot spot : Spot.of(rule.facts().jsonSchema(), Map.of())) {
            wrong.put(
                    (String) spot.keys().get(0), Schemas.wrongFor(spot.schema()).get(1));
            paths.add(spot.path("facts"));
        }

        assertThat(Micme.decide(request(rule, wrong)).reply().paths()).isEqualTo(paths);
    }

    @Test
    void thereAreHundredsOfPlaces() {
        assertThat(rules()).hasSize(17);
        assertThat(rules().stream().mapToInt(rule -> spots(rule).size()).sum()).isGreaterThan(200);
    }
}
