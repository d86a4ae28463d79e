package org.micme.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;
import org.micme.cli.Schemas;
import org.micme.cli.Spot;
import org.micme.rules.Rule;
import org.micme.rules.catalogue.Catalogue;

/** Texts of the right type that say nothing: dates that there never were, instants without an offset, unknown zones. */
class ImpossibleValuesTest {

    private static final List<String> DAYS = List.of(
            "2025-02-29",
            "2100-02-29",
            "1900-02-29",
            "2024-02-30",
            "2025-04-31",
            "2025-13-01",
            "2025-00-10",
            "2025-01-00",
            "2025-01-32",
            "1899-12-31",
            "3001-01-01",
            "0000-01-01",
            "-2025-01-01",
            "+2025-01-01",
            "12025-01-01",
            "2025-1-1",
            "25-01-01",
            "2025/01/01",
            "01/02/2025",
            "20250101",
            "2025-001",
            "2025-W01-1",
            "\uff12\uff10\uff12\uff15-01-01",
            "\u0662\u0660\u0662\u0665-01-01");

    private static final List<String> DATES =
            List.of("2025-03-07T12:00:00Z", "2025-03-07Z", " 2025-03-07", "2025-03-07 ", "2025-03", "2025", "today");

    private static final List<String> INSTANTS = List.of(
            "2025-03-07",
            "2025-03-07T12:00:00",
            "2025-03-07T12:00Z",
            "2025-03-07T12Z",
            "2025-03-07 12:00:00Z",
            "2025-03-07t12:00:00Z",
            "2025-03-07T12:00:00z",
            "2025-03-07T24:00:00Z",
            "2025-03-07T25:00:00Z",
            "2025-03-07T12:60:00Z",
            "2025-03-07T12:00:60Z",
            "2025-03-07T23:59:60Z",
            "2025-03-07T1:00:00Z",
            "2025-03-07T12:00:00.Z",
            "2025-03-07T12:00:00,5Z",
            "2025-03-07T12:00:00.1234567890Z",
            "2025-03-07T12:00:00+0400",
            "2025-03-07T12:00:00+04",
            "2025-03-07T12:00:00+4:00",
            "2025-03-07T12:00:00+04:60",
            "2025-03-07T12:00:00+04:00:00",
            "2025-03-07T12:00:00 +04:00",
            "2025-03-07T12:00:00\u221204:00",
            "2025-03-07T12:00:00EST",
            "2025-03-07T12:00:00Z[America/Detroit]",
            "2025-03-07T12:00:00-05:00[America/Detroit]",
            "2025-03-07T12:00:00ZZ",
            " 2025-03-07T12:00:00Z",
            "2025-03-07T12:00:00Z ",
            "20250307T120000Z",
            "1741348800",
            "now");

    private static final List<String> ZONES = List.of(
            "Detroit",
            "America/Nowhere",
            "america/detroit",
            "AMERICA/DETROIT",
            "America/Detroit ",
            " America/Detroit",
            "America\\Detroit",
            "America/Detroit/",
            "../America/Detroit",
            "Z",
            "z",
            "+05:00",
            "-05:00",
            "UTC+1",
            "UTC+01:00",
            "GMT-5",
            "UT+3",
            "GMT+05:00",
            "America/Detroit\u0000");

    private static List<String> instants() {
        List<String> all = new ArrayList<>(INSTANTS);
        DAYS.forEach(day -> all.add(day + "T12:00:00Z"));
        return all;
    }

    private static List<String> dates() {
        List<String> all = new ArrayList<>(DAYS);
        all.addAll(DATES);
        return all;
    }

    private static int refuse(String format, List<String> values) {
        int asked = 0;
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            Map<String, Object> facts = Requests.facts(Requests.complete(rule.id()));
            for (Spot spot : Spot.of(rule.facts().jsonSchema(), facts)) {
                if (Schemas.hasFormat(spot.schema(), format)) {
                    refuse(rule, spot, facts, values);
                    asked++;
                }
            }
        }
        return asked;
    }

    private static void refuse(Rule<?, ?, ?> rule, Spot spot, Map<String, Object> facts, List<String> values) {
        List<String> lines = new ArrayList<>();
        for (String value : values) {
            Map<String, Object> request = Requests.complete(rule.id());
            request.put("facts", spot.with(facts, value));
            lines.add(JsonTree.write(request));
        }
        List<Reply> replies = Micme.decide(lines).replies();
        assertThat(replies).hasSameSizeAs(values);
        for (int i = 0; i < values.size(); i++) {
            assertThat(replies.get(i).paths()).as(lines.get(i)).containsExactly(spot.path("facts"));
        }
    }

    @Test
    void anInstantThatIsNoneIsAViolationWhereverOneStands() {
        assertThat(refuse("date-time", instants())).isGreaterThan(20);
    }

    @Test
    void aDateThatIsNoneIsAViolationWhereverOneStands() {
        assertThat(refuse("date", dates())).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aZoneThatTheDatabaseHasNotIsAViolationWhereverOneStands() {
        int asked = 0;
        for (Rule<?, ?, ?> rule : Catalogue.rules()) {
            Map<String, Object> facts = Requests.facts(Requests.complete(rule.id()));
            for (Spot spot : Spot.of(rule.facts().jsonSchema(), facts)) {
                if (spot.path("facts").equals("facts.zone")) {
                    refuse(rule, spot, facts, ZONES);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(8);
    }

    @Test
    void anAsOfThatIsNoInstantIsAViolation() {
        for (String wrong : instants()) {
            Map<String, Object> request = Requests.complete("claim-window");
            request.put("asOf", wrong);

            assertThat(Micme.decide(JsonTree.write(request)).reply().paths())
                    .as(wrong)
                    .containsExactly("asOf");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T00:00:00Z",
                "2000-02-29T23:59:59.999999999Z",
                "1900-01-01T00:00:00+18:00",
                "3000-12-31T23:59:59.9-18:00",
                "2025-03-09T02:30:00-05:00",
                "2025-03-07T12:00:00-00:00",
                "2025-03-07T12:00:00.000Z"
            })
    void anInstantThatThereIsIsRead(String asOf) {
        Map<String, Object> request = Requests.complete("claim-window");
        request.put("asOf", asOf);

        assertThat(Micme.decide(JsonTree.write(request)).reply().isError()).isFalse();
    }

    @Test
    void whatIsRightOfAListIsHeldAgainstTheRestAlsoBesideAWrongElement() {
        Map<String, Object> progress = Requests.complete("moc-progress");
        Requests.facts(progress)
                .put("awards", List.of(award("2027-06-02", 1), award("2026-02-30", 1), award("2027-06-01", 1), "none"));
        assertThat(Micme.decide(JsonTree.write(progress)).reply().paths())
                .containsExactly("facts.awards[1].on", "facts.awards[3]", "facts.awards[0].on");

        Map<String, Object> watch = Requests.complete("status-watch");
        Requests.facts(watch).put("alerted", List.of(4, 5, -1, 7));
        assertThat(Micme.decide(JsonTree.write(watch)).reply().paths())
                .containsExactly("facts.alerted[2]", "facts.alerted[0]", "facts.alerted[3]");
    }

    private static Map<String, Object> award(String on, int credits) {
        return Map.of("on", on, "part", "Part 2", "credits", credits);
    }
}
