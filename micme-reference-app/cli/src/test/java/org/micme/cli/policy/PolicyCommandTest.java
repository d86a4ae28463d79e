package org.micme.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.cli.JsonTree;
import org.micme.cli.Micme;
import org.micme.cli.Reply;
import org.micme.cli.Requests;
import org.micme.cli.Schemas;
import org.micme.cli.Spot;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.policy.PolicyReader;

/** Policies are shown whole, and read again from what is shown. */
class PolicyCommandTest {

    private static final PolicyReader READER = new PolicyReader(PolicyPacks::named);

    @TempDir
    private Path folder;

    static List<String> names() {
        return PolicyPacks.names().asJava();
    }

    @Test
    void theListNamesEveryPolicyAndWhatNoPublicPageStates() {
        Micme.Run run = Micme.run("policy", "list");

        assertThat(run.status()).isZero();
        assertThat(names())
                .hasSize(8)
                .allSatisfy(name -> assertThat(run.out().lines().filter(line -> line.startsWith(name + " ")))
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsShownAsJsonIsThePolicy(String name) {
        Micme.Run run = Micme.run("policy", "show", name, "--json");

        Map<String, Object> tree = JsonTree.parseObject(run.out());
        assertThat(run.status()).isZero();
        assertThat(READER.readFile(tree).get())
                .isEqualTo(PolicyPacks.named(name).get());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsShownIsAFileThatIsRightAndTheSamePolicy(String name) throws IOException {
        for (String[] call :
                List.of(new String[] {"policy", "show", name}, new String[] {"policy", "show", name, "--json"})) {
            Path file = Files.writeString(
                    folder.resolve("shown.yaml"), Micme.run(call).out());

            assertThat(Micme.run("policy", "validate", file.toString()).status())
                    .isZero();
            assertThat(new PolicyFiles().read(file.toString()).get())
                    .isEqualTo(PolicyPacks.named(name).get());
            assertThat(Micme.run("policy", "show", file.toString()).out())
                    .isEqualTo(Micme.run("policy", "show", name).out());
        }
    }

    @Test
    void aWrongFileIsNotShownButItsFaultsAre() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yaml"), "policy: ours\nclaim: {minutesAfter: x}\n");

        Micme.Run run = Micme.run("policy", "show", file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("version: is needed", "claim.minutesAfter: expected");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThatThereAre() {
        Micme.Run run = Micme.run("policy", "show", "harvard");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("harvard").contains(names());
    }

    /** The request's policy object with one of its values replaced. */
    private static String request(Spot spot, Object tree, Object value) {
        Map<String, Object> changed = JsonTree.object(spot.with(tree, value));
        changed.keySet().removeIf(key -> !key.equals(spot.keys().get(0)));
        changed.put("base", "micme");
        Map<String, Object> request = Requests.complete("flyer");
        request.put("policy", changed);
        return JsonTree.write(request);
    }

    @Test
    void aValueOfAWrongTypeInARequestsPolicyIsAViolationOfItsOwnPath() {
        Object tree = READER.tree(PolicyPacks.micme());
        List<String> lines = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (Spot spot : Spot.of(READER.jsonSchema(), tree)) {
            for (Object wrong : Schemas.wrongFor(spot.schema())) {
                if (!(wrong instanceof Map) || spot.isElement()) {
                    lines.add(request(spot, tree, wrong));
                    paths.add(spot.path("policy"));
                }
            }
        }

        List<Reply> replies = Micme.decide(lines).replies();

        assertThat(replies).hasSizeGreaterThan(500).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(replies.get(i).code()).as(lines.get(i)).isEqualTo("UNKNOWN_POLICY");
            assertThat(replies.get(i).paths()).as(lines.get(i)).containsExactly(paths.get(i));
        }
    }

    @Test
    void aPolicyThatRepeatsItsBaseDecidesLikeIt() {
        Object tree = READER.tree(PolicyPacks.micme());
        List<String> lines = new ArrayList<>();
        for (Spot spot : Spot.of(READER.jsonSchema(), tree)) {
            if (!spot.isElement()) {
                lines.add(request(spot, tree, spot.in(tree)));
            }
        }

        assertThat(Micme.decide(lines).replies()).hasSizeGreaterThan(50).allSatisfy(reply -> {
            assertThat(reply.outcome()).isEqualTo("FINAL");
            assertThat(reply.tree()).containsEntry("policy", "micme*");
        });
    }
}
