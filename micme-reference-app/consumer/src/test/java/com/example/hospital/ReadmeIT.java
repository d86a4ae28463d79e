package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.micme.rules.catalogue.Catalogue;

/** What the README tells a newcomer to do can be done, and says what it shows. Its Java is told by {@link GuideTest}. */
class ReadmeIT {

    static final String FIRST_DECISION = "$ bin/micme ";

    private static final Pattern DECISION = Pattern.compile("\\$ bin/micme (\\S+) <<< '(.+)'\\n(.+)\\n");
    private static final String LEFT_OUT = "…";

    @Test
    void theFirstDecisionIsAnsweredAsItShows() throws Exception {
        Guide.Block block = Guide.blocks("console").stream()
                .filter(any -> any.text().startsWith(FIRST_DECISION))
                .findAny()
                .orElseThrow();
        Matcher shown = DECISION.matcher(block.text());
        assertThat(shown.matches()).as(block.text()).isTrue();

        Packaged.Outcome answered = Distribution.micmeReads(shown.group(2) + "\n", shown.group(1));

        String[] parts = shown.group(3).split(" ?" + LEFT_OUT + " ?");
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(answered.said()).startsWith(parts[0]).containsSubsequence(parts);
        assertThat(answered.exit()).isZero();
    }

    @Test
    void whatIsBuiltFirstRunsAsItSays() throws Exception {
        String[] steps = commands().get(0).split(" && ");
        assertThat(steps).hasSize(2);
        assertThat(steps[0]).startsWith("mvn ").endsWith(" package");
        List<String> words = List.of(steps[1].split(" "));
        assertThat(words)
                .filteredOn(word -> word.contains("/"))
                .hasSize(2)
                .allMatch(path -> Files.isRegularFile(Guide.ROOT.resolve(path)));
        assertThat(Guide.ROOT.resolve(words.get(0))).isEqualTo(Distribution.HOME.resolve("bin/micme"));

        Packaged.Outcome ran = Packaged.run(Distribution.micme(Distribution.HOME, words.subList(1, words.size()))
                .directory(Guide.ROOT.toFile()));

        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(ran.said()).contains("Outcome", "The move is with: ");
    }

    @Test
    void theTestsAreRunAsTheBuildServerRunsThem() throws IOException {
        assertThat(commands()).hasSize(2);
        assertThat(Files.readAllLines(Guide.ROOT.resolve(".ci/run")))
                .endsWith(commands().get(1));
    }

    @Test
    void itCountsTheRules() throws IOException {
        assertThat(Files.readString(Guide.ROOT.resolve("README.md")))
                .contains(" " + Catalogue.rules().size() + " rules ");
    }

    private static List<String> commands() throws IOException {
        return Guide.blocks("sh").stream().map(block -> block.text().strip()).toList();
    }
}
