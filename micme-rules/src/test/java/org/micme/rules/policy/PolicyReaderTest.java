package org.micme.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.rules.schema.Violation;

/** A wrong policy is refused whole, with every fault and its path. */
class PolicyReaderTest {

    static final PolicyReader READER = new PolicyReader(PolicyPacks::named);

    static List<Arguments> wrongFigures() {
        List<Arguments> all = new ArrayList<>();
        wrong(all, "claim.minutesBefore", -1, null, "30", 0.5, 1_000_001);
        wrong(all, "claim.minutesAfter", -1, "", true);
        wrong(all, "claim.late", 3, List.of());
        wrong(all, "disclosure.lifetime", "1Y", "P-1Y", "", null, 365);
        wrong(all, "disclosure.lookBack", "P", null);
        wrong(all, "disclosure.required", "FACULTY", null);
        wrong(all, "readiness.businessDays", -1, null);
        wrong(all, "readiness.conditions", "FACULTY", null);
        wrong(all, "name.mustContain", "DATE", null);
        wrong(all, "name.mustNotContain", 1, null);
        wrong(all, "watch.days", List.of(), List.of(3, 5), List.of(3, 3), List.of(5, 3, 4), null);
        wrong(all, "approval.afterStart", "no", 0, null);
        wrong(all, "series.yearStart", "1-1", "02-30", null);
        wrong(all, "series.renewalReminders", "09-01", null);
        wrong(all, "calendar.holidays", "FEDERAL", null);
        wrong(all, "calendar.add", "2025-12-24", null);
        wrong(all, "calendar.remove", 1, null);
        wrong(all, "email.canonicalDomains", List.of(), null);
        wrong(all, "degrees", "MD", null);
        wrong(all, "entitlements", List.of(), null);
        wrong(all, "credit.step", 0, -0.25, null, "0.25");
        wrong(all, "accrued.lifetime", "three years", null);
        wrong(all, "accrued.membershipNeeded", "true", null);
        wrong(all, "accrued.reportedDirectly", "ABP", null);
        wrong(all, "password.min", -8, null);
        wrong(all, "password.max", 0.5, null);
        wrong(all, "password.classes", "UPPER", null);
        wrong(all, "password.special", 1, null);
        wrong(all, "boards", Map.of(), null);
        for (String section : List.of("claim", "disclosure", "readiness", "name", "watch", "approval", "series")) {
            wrong(all, section, null, 1, List.of());
        }
        for (String section : List.of("calendar", "email", "credit", "accrued", "password")) {
            wrong(all, section, null, "x");
        }
        wrong(all, "claim.minutesSince", 1, null);
        wrong(all, "claims", 1, Map.of("minutesAfter", 1));
        wrong(all, "version", "2");
        wrong(all, "sources", Map.of());
        return all;
    }

    private static void wrong(List<Arguments> all, String path, Object... values) {
        for (Object value : values) {
            all.add(Arguments.of(path, value));
        }
    }

    /** Changes of the base {@code micme}, with keys as paths. */
    static Map<String, Object> changes(Object... entries) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("base", "micme");
        for (int i = 0; i < entries.length; i += 2) {
            put(changes, (String) entries[i], entries[i + 1]);
        }
        return changes;
    }

    // Only maps that this class made itself are looked into.
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, value);
        } else {
            Map<String, Object> section =
                    (Map<String, Object>) tree.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<>());
            put(section, path.substring(dot + 1), value);
        }
    }

    private static List<String> faults(Map<?, ?> changes) {
        return paths(READER.readChanges(changes));
    }

    static List<String> paths(Either<Seq<Violation>, Policy> read) {
        return read.fold(faults -> faults, policy -> io.vavr.collection.Array.<Violation>empty())
                .map(Violation::path)
                .asJava();
    }

    @ParameterizedTest
    @MethodSource("wrongFigures")
    void aWrongFigureIsNamedByItsPath(String path, Object value) {
        assertThat(faults(changes(path, value))).containsExactly("policy." + path);
    }

    @Test
    void allFaultsAreTold() {
        assertThat(faults(changes(
                        "claim.minutesAfter",
                        -1,
                        "claim.minutesBefore",
                        "x",
                        "name",
                        null,
                        "password.min",
                        0.5,
                        "odd",
                        1)))
                .containsExactlyInAnyOrder(
                        "policy.claim.minutesAfter",
                        "policy.claim.minutesBefore",
                        "policy.name",
                        "policy.password.min",
                        "policy.odd");
    }

    @Test
    void noFaultRepeatsWhatWasFound() {
        READER.readChanges(changes("password.special", List.of("secret"), "calendar.holidays", "secret"))
                .getLeft()
                .forEach(fault -> assertThat(fault.toString()).doesNotContain("secret"));
    }

    @Test
    void entriesAreNamedByIndexOrKey() {
        assertThat(faults(changes("degrees", List.of("MD", " ")))).containsExactly("policy.degrees[1]");
        assertThat(faults(changes("watch.days", List.of(5, -3)))).containsExactly("policy.watch.days[1]");
        assertThat(faults(changes("name.mustContain", List.of("DATES")))).containsExactly("policy.name.mustContain[0]");
        assertThat(faults(changes("entitlements", Map.of("DOCTOR", List.of()))))
                .containsExactly("policy.entitlements.DOCTOR");
        assertThat(faults(changes("entitlements", Map.of("PA", List.of("AAPA", "")))))
                .containsExactly("policy.entitlements.PA[1]");
        assertThat(faults(changes("email.canonicalDomains", Map.of("a.b", ""))))
                .containsExactly("policy.email.canonicalDomains.a.b");
        assertThat(faults(changes("disclosure.required", List.of("OWNER"))))
                .containsExactly("policy.disclosure.required[0]");
    }

    @Test
    void boardsAreReadEntryByEntry() {
        assertThat(faults(changes("boards", List.of(Map.of("name", "n"), Map.of("code", " "), 1))))
                .containsExactly("policy.boards[0].code", "policy.boards[1].code", "policy.boards[2]");
        assertThat(faults(changes("boards", List.of(Map.of("code", "A"), Map.of("code", "A")))))
                .containsExactly("policy.boards[1].code");
        assertThat(faults(changes(
                        "boards", List.of(Map.of("code", "A", "idPattern", "[", "cycle", Map.of("years", 51))))))
                .containsExactlyInAnyOrder("policy.boards[0].idPattern", "policy.boards[0].cycle.years");
        assertThat(faults(changes("boards", List.of(Map.of("code", "A", "cycle", Map.of("years", 0))))))
                .containsExactly("policy.boards[0].cycle.years");
        assertThat(faults(changes("boards", List.of(Map.of("code", "A", "idPattern", "(")))))
                .containsExactly("policy.boards[0].idPattern");
    }

    @Test
    void lateClaimsNeedANumberAndWhoGrantsThem() {
        assertThat(faults(changes("claim.late", Map.of())))
                .containsExactly("policy.claim.late.max", "policy.claim.late.by");
        assertThat(faults(changes(
                        "claim.late", Map.of("max", 1, "by", List.of("LEARNERS"), "per", "WEEK", "within", "30"))))
                .containsExactlyInAnyOrder(
                        "policy.claim.late.by[0]", "policy.claim.late.per", "policy.claim.late.within");
    }

    @Test
    void aBaseIsNeededAndKnown() {
        assertThat(faults(Map.of())).containsExactly("policy.base");
        assertThat(faults(Map.of("base", "nowhere"))).containsExactly("policy.base");
        assertThat(faults(Map.of("base", 1))).containsExactly("policy.base");
        assertThat(READER.readChanges(Map.of()).getLeft().head().message()).isEqualTo("is needed");
        assertThat(READER.readChanges(Map.of("base", 1)).getLeft().head().message())
                .isEqualTo("expected a text");
        assertThat(READER.readChanges(Map.of("base", "no")).getLeft().head().message())
                .isEqualTo("expected the name of a policy");
    }

    @Test
    void besideAWrongBaseOtherFaultsAreToldAsWell() {
        Map<String, Object> changes = changes("claim.minutesAfter", -1, "name", null);
        changes.put("base", "nowhere");
        assertThat(faults(changes))
                .containsExactlyInAnyOrder("policy.base", "policy.claim.minutesAfter", "policy.name");
        assertThat(paths(new PolicyReader(name -> io.vavr.control.Option.none()).readChanges(changes)))
                .containsExactly("policy.base");
    }

    @Test
    void changesAreNotReadFromTheTreeTwiceNorTakenOutOfIt() {
        Map<String, Object> changes = changes("claim.minutesAfter", 720);
        READER.readChanges(changes);
        assertThat(changes).containsKeys("base", "claim");
    }

    @Test
    void aFileIsRefusedWithAllFaultsOfHeadAndBody() {
        Map<String, Object> file = READER.tree(PolicyPacks.micme());
        file.put("version", " ");
        file.put("degrees", 1);
        file.put("odd", 1);
        assertThat(paths(READER.readFile(file))).containsExactlyInAnyOrder("version", "degrees", "odd");
        assertThat(paths(READER.readFile(Map.of("policy", "mine", "version", "1", "base", "nowhere"))))
                .contains("base");
        assertThat(paths(READER.readFile(Map.of("policy", "mine", "version", "1", "base", "micme", "claim", 1))))
                .containsExactly("claim");
    }

    @Test
    void aFileWithoutABaseStatesEverything() {
        assertThat(paths(READER.readFile(Map.of("policy", "mine", "version", "1"))))
                .containsExactly(
                        "claim",
                        "disclosure",
                        "readiness",
                        "name",
                        "watch",
                        "approval",
                        "series",
                        "calendar",
                        "email",
                        "degrees",
                        "entitlements",
                        "credit",
                        "accrued",
                        "password",
                        "boards");
    }

    @Test
    void itsSchemaNamesEveryKey() {
        Object properties = READER.jsonSchema().get("properties");
        assertThat(((Map<?, ?>) properties).keySet().stream().map(Object::toString))
                .containsExactly(
                        "claim",
                        "disclosure",
                        "readiness",
                        "name",
                        "watch",
                        "approval",
                        "series",
                        "calendar",
                        "email",
                        "degrees",
                        "entitlements",
                        "credit",
                        "accrued",
                        "password",
                        "boards");
    }
}
