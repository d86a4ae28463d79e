package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The embedding guide's code blocks, and the regions of this module's sources that they repeat. With
 * {@code -Dguide.write=true} a block that has become another is written into the page.
 */
final class Guide {

    /** A code block: its language, its name, and what stands in it. */
    record Block(String language, String name, String text) {

        /** Fails where the block says anything else. */
        void mustSay(String expected) throws IOException {
            String lines = expected.replace("\r\n", "\n");
            if (Boolean.getBoolean("guide.write")) {
                Files.writeString(PAGE, read(PAGE).replace("\n" + text + "```\n", "\n" + lines + "```\n"));
            } else {
                assertThat(text).isEqualTo(lines);
            }
        }
    }

    /** A marked part of a source file, without the indentation that all its lines share. */
    record Region(String name, String text) {}

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final Path PAGE = MODULE.resolve("../../docs/embedding.md").normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern REGION =
            Pattern.compile("(?ms)^ *(?://|#) region (\\S+)\\n(.*?)^ *(?://|#) endregion$");

    private Guide() {}

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(read(PAGE));
        while (found.find()) {
            blocks.add(new Block(
                    found.group(1), Optional.ofNullable(found.group(2)).orElse(""), found.group(3)));
        }
        return blocks;
    }

    /** The blocks in one language. */
    static List<Block> blocks(String language) throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    static List<Region> regions() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/main"))) {
            sources = files.filter(Files::isRegularFile).sorted().toList();
        }
        List<Region> regions = new ArrayList<>();
        for (Path source : sources) {
            Matcher found = REGION.matcher(read(source));
            while (found.find()) {
                // A line end behind the last line would count as a line without indentation.
                String text = found.group(2).stripTrailing().stripIndent() + "\n";
                regions.add(new Region(found.group(1), text));
            }
        }
        return regions;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
