package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows of the command line and of HTTP is what they answer. */
class GuideCommandsIT {

    private static final String COMMAND = "$ micme ";
    private static final Set<String> FILES = Set.of("json", "yaml");
    private static final Pattern CURL =
            Pattern.compile("\\$ curl -s localhost:\\d+/api/v1/decisions/(\\S+) --json @(\\S+)\n.*", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void thereAreBoth() throws IOException {
        assertThat(Guide.blocks("console")).anyMatch(block -> block.text().startsWith(COMMAND));
        assertThat(Guide.blocks("console"))
                .anyMatch(block -> CURL.matcher(block.text()).matches());
        assertThat(Guide.blocks("console"))
                .allMatch(block -> block.text().startsWith(COMMAND)
                        || CURL.matcher(block.text()).matches());
    }

    @TestFactory
    List<DynamicTest> aCommandSaysWhatTheGuideSays() throws IOException {
        return Guide.blocks("console").stream()
                .filter(block -> block.text().startsWith(COMMAND))
                .map(block -> dynamicTest(firstLine(block), () -> block.mustSay(firstLine(block) + "\n" + said(block))))
                .toList();
    }

    private String said(Guide.Block block) throws Exception {
        return micme(Arrays.asList(firstLine(block).substring(COMMAND.length()).split(" ")));
    }

    private static String firstLine(Guide.Block block) {
        return block.text().substring(0, block.text().indexOf('\n'));
    }

    /** The same request, with its rule in it, gets the same answer from the command line. */
    @TestFactory
    List<DynamicTest> anAnswerOverHttpIsThatOfTheCommandLine() throws IOException {
        return Guide.blocks("console").stream()
                .filter(block -> CURL.matcher(block.text()).matches())
                .map(block ->
                        dynamicTest(firstLine(block), () -> block.mustSay(firstLine(block) + "\n" + answer(block))))
                .toList();
    }

    private String answer(Guide.Block block) throws Exception {
        Matcher call = CURL.matcher(block.text());
        assertThat(call.matches()).isTrue();
        writeFiles();
        String request = Files.readString(folder.resolve(call.group(2))).replace("\n", " ");
        Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"rule\": \"" + call.group(1) + "\", " + request.strip().substring(1));
        return micme(List.of("decide", "one.jsonl"));
    }

    private String micme(List<String> arguments) throws Exception {
        writeFiles();
        List<String> call = new ArrayList<>(List.of("org.micme.cli.Main"));
        call.addAll(arguments);
        return Packaged.onClassPath(folder, Packaged.others(), call).said();
    }

    /** The files that the guide shows. */
    private void writeFiles() throws IOException {
        for (Guide.Block block : Guide.blocks()) {
            if (FILES.contains(block.language())) {
                Files.writeString(folder.resolve(block.name()), block.text());
            }
        }
    }
}
