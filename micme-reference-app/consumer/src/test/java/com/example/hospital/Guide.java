package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code blocks of the embedding guide and of the README, and the regions of this module's sources that they repeat. With
 * {@code -Dguide.write=true} a block that has become another is written into its page.
 */
final class Guide {

    /** A code block: its page, its language, its name, and what stands in it. */
    record Block(Path page, String language, String name, String text) {

        String firstLine() {
            return text.substring(0, text.indexOf('\n'));
        }

        /** Fails where the block says anything else. */
        void mustSay(String expected) throws IOException {
            String lines = expected.replace("\r\n", "\n");
            if (Boolean.getBoolean("guide.write")) {
                Files.writeString(page, read(page).replace("\n" + text + "```\n", "\n" + lines + "```\n"));
            } else {
                assertThat(text).isEqualTo(lines);
            }
        }
    }

    /** A marked part of a source file, without the indentation that all its lines share. */
    record Region(String name, String text) {}

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();

    /** Where the work tree begins. */
    static final Path ROOT = MODULE.resolve("../..").normalize();

    private static final List<Path> PAGES = List.of(ROOT.resolve("docs/embedding.md"), ROOT.resolve("README.md"));
    private static final Set<String> FILES = Set.of("json", "yaml");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern REGION =
            Pattern.compile("(?ms)^ *(?://|#) region (\\S+)\\n(.*?)^ *(?://|#) endregion$");

    private Guide() {}

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : PAGES) {
            Matcher found = BLOCK.matcher(read(page));
            while (found.find()) {
                String name = Optional.ofNullable(found.group(2)).orElse("");
                blocks.add(new Block(page, found.group(1), name, found.group(3)));
            }
        }
        return blocks;
    }

    /** The blocks in one language. */
    static List<Block> blocks(String language) throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The blocks that stand for files: what commands and calls name. */
    static List<Block> files() throws IOException {
        return blocks().stream()
                .filter(block -> FILES.contains(block.language()))
                .toList();
    }

    /** Lays the files into a folder, so that commands find them. */
    static void writeFiles(Path folder) throws IOException {
        for (Block file : files()) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
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
