package org.micme.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;

/** A history asked again under two policies: each decision that differs, with both answers, and no other. */
class PolicyDiffTest {

    private static final String NO_SUCH_DAY =
            "{\"rule\":\"status-watch\",\"asOf\":\"2025-05-12T12:00:00Z\",\"policy\":{\"base\":\"micme\","
                    + "\"watch\":{\"days\":[9,3]}},\"facts\":{\"zone\":\"America/Detroit\",\"activity\":{"
                    + "\"start\":\"2025-05-14T16:00:00Z\",\"end\":\"2025-05-14T17:00:00Z\"},"
                    + "\"status\":\"PENDING\",\"alerted\":[9]}}";

    @TempDir
    private Path folder;

    private final List<Map<String, Object>> requests = new ArrayList<>();
    private Path history;

    /** The examples that can be answered under any policy. */
    @BeforeEach
    void aHistory() throws IOException {
        for (String line : Requests.lines("/examples.jsonl")) {
            Map<String, Object> example = JsonTree.parseObject(line);
            Map<String, Object> request = JsonTree.object(example.get("request"));
            boolean answered = JsonTree.object(example.get("answer")).containsKey("outcome");
            if (answered && !JsonTree.write(request).contains("\"alerted\":[10]")) {
                requests.add(request);
            }
        }
        history = write(requests.stream().map(JsonTree::write).toList());
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("history.jsonl"), lines);
    }

    private static Map<String, Object> answer(Map<String, Object> request, String policy) {
        Map<String, Object> under = new LinkedHashMap<>(request);
        under.put("policy", policy);
        return Micme.decide(JsonTree.write(under)).reply().tree();
    }

    private static Map<String, Object> withoutPolicy(Map<String, Object> answer) {
        Map<String, Object> rest = new LinkedHashMap<>(answer);
        rest.remove("policy");
        rest.remove("policyVersion");
        return rest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stanford", "wmed", "rutgers", "vanderbilt", "utsw", "med-challenger"})
    void exactlyTheDecisionsThatDifferAreListedWithBothAnswers(String other) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Map<String, Object> before = answer(requests.get(i), "micme");
            Map<String, Object> after = answer(requests.get(i), other);
            if (!withoutPolicy(before).equals(withoutPolicy(after))) {
                expected.add(Map.of("line", JsonTree.parse(String.valueOf(i + 1)), "before", before, "after", after));
            }
        }

        Micme.Run run = Micme.run("policy", "diff", "micme", other, "--history", history.toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.replies()).extracting(Reply::tree).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void peopleAreToldHowManyDiffer() {
        Micme.Run json = Micme.run("policy", "diff", "micme", "stanford", "--history", history.toString(), "--json");
        Micme.Run text = Micme.run("policy", "diff", "micme", "stanford", "--history", history.toString());

        assertThat(text.status()).isZero();
        assertThat(text.out())
                .endsWith(json.replies().size() + " of " + requests.size()
                        + " decisions are others under stanford than under micme\n");
        assertThat(text.out().lines().filter(line -> line.startsWith("line ")))
                .hasSize(json.replies().size());
    }

    @Test
    void noDecisionDiffersUnderThePolicyItself() {
        Micme.Run run = Micme.run("policy", "diff", "rutgers", "rutgers", "--history", history.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("0 of " + requests.size() + " decisions are others under rutgers than under rutgers\n");
    }

    @Test
    void aPolicyOfOnesOwnIsComparedFromItsFile() throws IOException {
        Path ours = Files.writeString(
                folder.resolve("ours.yaml"), "policy: ours\nversion: '1'\nbase: micme\nclaim: {minutesAfter: 720}\n");

        Micme.Run run = Micme.run("policy", "diff", "micme", ours.toString(), "--history", history.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("claim-window", "under ours than under micme");
    }

    private static final String CLOSED_CLAIM =
            "{\"rule\":\"credit-claim\",\"id\":\"c-1\",\"asOf\":\"2025-06-15T12:00:00Z\","
                    + "\"facts\":{\"activity\":{\"start\":\"2025-05-14T16:00:00Z\",\"end\":\"2025-05-14T17:00:00Z\"},"
                    + "\"approved\":true,\"evaluationRequired\":false,\"maximum\":{\"AMA_PRA_CATEGORY_1\":1},\"kind\":\"CHILD\","
                    + "\"learner\":{\"profession\":\"PHYSICIAN\",\"professionalName\":\"Ada Lin\",\"certificationType\":\"MD\"},"
                    + "\"attended\":true,\"evaluationCompleted\":false,\"creditType\":\"AMA_PRA_CATEGORY_1\",\"amount\":1,"
                    + "\"channel\":\"WEB\",\"alreadyClaimed\":false}}";

    /** Where there are late claims, a window that has closed can be cured. */
    @Test
    void anotherRemedyIsAnotherAnswerAndIsShown() throws IOException {
        write(List.of(CLOSED_CLAIM));

        Micme.Run run = Micme.run("policy", "diff", "micme", "rutgers", "--history", history.toString());

        assertThat(run.out()).isEqualTo("""
                line 1  credit-claim  c-1
                  micme  NOT_CLAIMABLE (WINDOW_CLOSED)
                    WINDOW_CLOSED remedy: nobody can open it again, and the policy knows no late claims
                  rutgers  NOT_CLAIMABLE (WINDOW_CLOSED)
                    WINDOW_CLOSED remedy: have a late claim granted
                1 of 1 decisions are others under rutgers than under micme
                """);
    }

    @Test
    void ofAnswersThatLookTheSameIsShownInWhatTheyDiffer() throws IOException {
        write(
                List.of(
                        "{\"rule\":\"claim-window\",\"id\":\"w\",\"asOf\":\"2025-06-15T12:00:00Z\",\"facts\":{\"activity\":{"
                                + "\"start\":\"2025-05-14T16:00:00Z\",\"end\":\"2025-05-14T17:00:00Z\"},\"channel\":\"WEB\"}}"));

        Micme.Run run = Micme.run("policy", "diff", "micme", "wmed", "--history", history.toString());

        assertThat(run.out()).isEqualTo("""
                line 1  claim-window  w
                  micme  CLOSED (WINDOW_CLOSED)
                    closesAt: 2025-05-21T15:40:00Z
                    WINDOW_CLOSED message: claiming closed after 2025-05-21T15:40:00Z
                  wmed  CLOSED (WINDOW_CLOSED)
                    closesAt: 2025-05-15T05:00:00Z
                    WINDOW_CLOSED message: claiming closed after 2025-05-15T05:00:00Z
                1 of 1 decisions are others under wmed than under micme
                """);
    }

    @Test
    void thePolicyForPasswordsIsForPasswordsAlone() throws IOException {
        Path ours = Files.writeString(
                folder.resolve("ours.yaml"), "policy: ours\nversion: '1'\nbase: nist-800-63b\npassword: {min: 12}\n");
        write(List.of(
                CLOSED_CLAIM,
                "{\"rule\":\"password-policy\",\"facts\":{\"password\":\"Zq7!Zq7!Zq7!Z\"}}",
                CLOSED_CLAIM));

        for (String policy : List.of("nist-800-63b", ours.toString())) {
            Micme.Run run = Micme.run("policy", "diff", "micme", policy, "--history", history.toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("2 lines of the history are not for ");
            assertThat(run.out()).contains(" of 1 decisions are others under ");
        }
    }

    @Test
    void linesThatCannotBeAnsweredAreToldOnceEachAndTheOthersCompared() throws IOException {
        write(List.of(JsonTree.write(requests.get(0)), "{", "", NO_SUCH_DAY, "{\"rule\":\"none\"}"));

        for (String form : List.of("", "--json")) {
            List<String> call =
                    new ArrayList<>(List.of("policy", "diff", "micme", "stanford", "--history", history.toString()));
            if (!form.isEmpty()) {
                call.add(form);
            }
            Micme.Run run = Micme.run(call.toArray(String[]::new));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines())
                    .hasSize(4)
                    .anyMatch(line -> line.startsWith("line 2: "))
                    .anyMatch(line -> line.startsWith("line 4: "))
                    .anyMatch(line -> line.startsWith("line 5: "))
                    .contains("3 lines of the history can't be answered");
        }
    }
}
