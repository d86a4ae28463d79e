package org.micme.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.micme.rules.ReasonKind;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.Severity;
import org.micme.rules.schema.Field;

/** The catalogue is the first and the last table of decisions.md, card for row. */
class CatalogueTest {

    private static final Map<String, ReasonTable.Row> ROWS = ReasonTable.rows();
    private static final Map<String, String> OWNERS = ReasonTable.ownersAndSources();

    private static Stream<DynamicTest> ofEachRule(ThrowingConsumer<Rule<?, ?, ?>> test) {
        return DynamicTest.stream(Catalogue.rules().toJavaStream(), Rule::id, test);
    }

    @Test
    void thereAreTheSeventeenRulesInTheOrderOfThePage() {
        assertThat(Catalogue.rules().map(Rule::id)).hasSize(17).containsExactlyElementsOf(ROWS.keySet());
    }

    @Test
    void aRuleIsFoundByItsIdAndNothingElseIsFound() {
        Catalogue.rules()
                .forEach(rule ->
                        assertThat((Object) Catalogue.named(rule.id()).get()).isSameAs(rule));
        assertThat(Catalogue.named("claim-windows")).isEmpty();
        assertThat(Catalogue.named("")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> outcomesStandInTheOrderOfThePage() {
        return ofEachRule(rule -> assertThat(rule.outcomes().map(outcome -> ((Enum<?>) outcome).name()))
                .containsExactlyElementsOf(ROWS.get(rule.id()).outcomes()));
    }

    @TestFactory
    Stream<DynamicTest> codesStandInTheOrderOfThePageAndEachOnce() {
        return ofEachRule(rule -> {
            List<String> codes = rule.reasonKinds()
                    .map(kind -> kind.code() + (kind.severity() == Severity.ADVICE ? "?" : ""))
                    .toJavaList();
            assertThat(codes)
                    .doesNotHaveDuplicates()
                    .isEqualTo(ROWS.get(rule.id()).codes());
        });
    }

    @TestFactory
    Stream<DynamicTest> ownerAndSourceOfEachCodeAreThoseOfThePage() {
        return ofEachRule(rule -> rule.reasonKinds().forEach(kind -> {
            String general = OWNERS.get(kind.code());
            assertThat(kind.owner() + " " + kind.source())
                    .as(kind.code())
                    .isEqualTo(OWNERS.getOrDefault(rule.id() + "." + kind.code(), general));
        }));
    }

    @Test
    void noCodeOfThePageIsWithoutARule() {
        Set<String> codes = new HashSet<>();
        Catalogue.rules()
                .forEach(rule -> rule.reasonKinds().forEach(kind -> {
                    codes.add(kind.code());
                    codes.add(rule.id() + "." + kind.code());
                }));

        assertThat(codes).containsAll(OWNERS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCardIsComplete() {
        return ofEachRule(rule -> {
            assertThat(rule.title()).matches("[A-Z][^.]+ [^.]+ [^.]*[^. ]").doesNotContain("  ");
            assertThat(rule).hasToString(rule.id());
            assertThat(rule.id()).matches("[a-z]+(-[a-z0-9]+)*");
            assertThat(rule.edition()).isNotBlank();
            assertThat(rule.citation().requirements()).isNotEmpty().allMatch(id -> id.matches("[A-Z]{3}-\\d+"));
            assertThat(rule.citation().documents()).allMatch(document -> !document.isBlank());
            assertThat(rule.facts().fields()).isNotEmpty();
            assertThat(rule.details()).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> theSourceOfEachCodeIsCitedOrBelongsToAnotherRule() {
        Set<String> cited = new HashSet<>();
        Catalogue.rules().forEach(rule -> rule.citation().requirements().forEach(cited::add));
        return ofEachRule(
                rule -> assertThat(rule.reasonKinds().map(ReasonKind::source)).allMatch(cited::contains));
    }

    @TestFactory
    Stream<DynamicTest> textsAreFragmentsWithoutAFullStop() {
        return ofEachRule(rule -> rule.reasonKinds().forEach(kind -> {
            for (String text : List.of(kind.message().toString(), kind.remedy().toString())) {
                assertThat(text)
                        .as(kind.code())
                        .doesNotContain("  ", "_", "null")
                        .matches("\\S.*[^.\\s]");
                assertThat(text).as(kind.code()).matches("(\\{|[a-z]|[A-Z]{2}).*");
            }
            assertThat(kind.remedy().toString()).isNotEqualTo(kind.message().toString());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRemedyNamesFactsOfItsRuleOrSaysThatNobodyCan() {
        return ofEachRule(rule -> {
            Set<String> names =
                    new HashSet<>(rule.facts().fields().map(Field::name).toJavaList());
            names.add("asOf");
            rule.reasonKinds().forEach(kind -> namesFacts(kind.remedy(), names));
        });
    }

    private static void namesFacts(Remedy remedy, Set<String> names) {
        if (remedy.isPossible()) {
            assertThat(remedy.changes())
                    .as("%s", remedy)
                    .allMatch(path -> names.contains(path.replaceAll("[.].*", "")));
        } else {
            assertThat(remedy.toString()).matches(".*\\b(nobody|nothing|wait)\\b.*");
        }
    }

    @Test
    void subjectsAreNamedByTheListsThatThePageTellsOf() {
        Map<String, String> lists = new HashMap<>();
        Catalogue.rules()
                .forEach(rule ->
                        rule.reasonKinds().flatMap(ReasonKind::subject).forEach(list -> lists.put(rule.id(), list)));

        assertThat(lists)
                .isEqualTo(Map.of(
                        "child-status", "faculty",
                        "three-by-five", "faculty",
                        "moc-claim", "selectedBoards",
                        "moc-progress", "perPart",
                        "accrued-claim", "selection"));
    }
}
