package com.example.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for adapters shows what is compiled here, word for word; {@code -Dguide.write=true} writes it into the page. */
class AdaptersGuideTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final Path PAGE = MODULE.resolve("../../docs/adapters.md").normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java (\\S+)\\n(.*?)^```$");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// region (\\S+)\\n(.*?)^ *// endregion$");

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        try (Stream<Path> files = Files.list(MODULE.resolve("src/test/java/com/example/notebook"))) {
            for (Path file : files.filter(each -> !each.endsWith("AdaptersGuideTest.java"))
                    .toList()) {
                Matcher found = REGION.matcher(read(file));
                while (found.find()) {
                    regions.put(found.group(1), found.group(2).stripTrailing().stripIndent() + "\n");
                }
            }
        }
        return regions;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    @Test
    void theGuideRepeatsEachRegion() throws IOException {
        Map<String, String> regions = regions();
        String page = read(PAGE);
        if (Boolean.getBoolean("guide.write")) {
            page = BLOCK.matcher(page)
                    .replaceAll(block -> Matcher.quoteReplacement("```java " + block.group(1) + "\n"
                            + regions.getOrDefault(block.group(1), block.group(2)) + "```"));
            Files.writeString(PAGE, page);
        }

        Map<String, String> shown = new TreeMap<>();
        BLOCK.matcher(page).results().forEach(block -> shown.put(block.group(1), block.group(2)));
        assertThat(shown).isEqualTo(regions).hasSizeGreaterThan(5);
    }
}
