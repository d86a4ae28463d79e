package org.micme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that come with the page on decisions, line by line. */
class ExamplesTest {

    /** A request, and the answer that the page wants. */
    record Example(String name, Map<String, Object> request, Map<String, Object> answer) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String line : Requests.lines("/examples.jsonl")) {
            Map<String, Object> example = JsonTree.parseObject(line);
            Map<String, Object> answer = JsonTree.object(example.get("answer"));
            examples.add(new Example((String) answer.get("id"), JsonTree.object(example.get("request")), answer));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredAsThePageSays(Example example) {
        Micme.Run run = Micme.decide(JsonTree.write(example.request()));

        assertThat(run.err()).isEmpty();
        assertAgrees(run.reply(), example);
        assertThat(run.status()).isEqualTo(example.answer().containsKey("error") ? 2 : 0);
    }

    @Test
    void allOfThemInOneStreamAreAnsweredInOrder() {
        List<Example> examples = examples();

        Micme.Run run = Micme.decide(examples.stream()
                .map(example -> JsonTree.write(example.request()))
                .toList());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.replies()).hasSameSizeAs(examples).hasSizeGreaterThanOrEqualTo(98);
        for (int i = 0; i < examples.size(); i++) {
            Reply reply = run.replies().get(i);
            assertAgrees(reply, examples.get(i));
            if (reply.isError()) {
                assertThat(reply.line()).isEqualTo(i + 1);
            }
        }
    }

    private static void assertAgrees(Reply reply, Example example) {
        if (!example.answer().containsKey("error")) {
            assertThat(withoutTexts(reply.tree())).isEqualTo(example.answer());
            return;
        }
        Map<String, Object> wanted = JsonTree.object(example.answer().get("error"));
        assertThat(reply.tree().keySet()).containsExactlyInAnyOrder("line", "id", "error");
        assertThat(reply.id()).isEqualTo(example.name());
        assertThat(reply.code()).isEqualTo(wanted.get("code"));
        assertThat(reply.message()).isNotBlank();
        assertThat(reply.violations())
                .allSatisfy(violation ->
                        assertThat((String) violation.get("message")).isNotBlank());
        assertThat(reply.paths()).isEqualTo(pathsOf(wanted));
    }

    private static List<Object> pathsOf(Map<String, Object> error) {
        return JsonTree.list(Objects.requireNonNullElse(error.get("violations"), List.of())).stream()
                .map(violation -> JsonTree.object(violation).get("path"))
                .toList();
    }

    /** The answer without what the examples leave open, which has to be there all the same. */
    private static Map<String, Object> withoutTexts(Map<String, Object> answer) {
        Map<String, Object> rest = new LinkedHashMap<>(answer);
        assertThat(List.of("policyVersion", "edition"))
                .allSatisfy(
                        name -> assertThat((String) rest.remove(name)).as(name).isNotBlank());
        List<Object> reasons = new ArrayList<>();
        for (Object reason : JsonTree.list(answer.get("reasons"))) {
            Map<String, Object> bare = new LinkedHashMap<>(JsonTree.object(reason));
            assertThat(List.of("message", "remedy"))
                    .allSatisfy(name ->
                            assertThat((String) bare.remove(name)).as(name).isNotBlank());
            reasons.add(bare);
        }
        rest.put("reasons", reasons);
        return rest;
    }
}
