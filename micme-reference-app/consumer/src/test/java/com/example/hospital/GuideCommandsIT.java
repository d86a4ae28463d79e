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
    private static final Pattern CURL = Pattern.compile(
            "\\$ curl -s localhost:\\d+/api/v1/decisions/(\\S+) --json @(\\S+)\n(.*)\n", Pattern.DOTALL);

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
                .map(Guide.Block::text)
                .filter(text -> text.startsWith(COMMAND))
                .map(text -> dynamicTest(text.lines().findFirst().orElseThrow(), () -> saysTheSame(text)))
                .toList();
    }

    private void saysTheSame(String text) throws Exception {
        int end = text.indexOf('\n');
        List<String> arguments =
                Arrays.asList(text.substring(COMMAND.length(), end).split(" "));

        assertThat(micme(arguments)).isEqualToNormalizingNewlines(text.substring(end + 1));
    }

    /** The same request, with its rule in it, gets the same answer from the command line. */
    @TestFactory
    List<DynamicTest> anAnswerOverHttpIsThatOfTheCommandLine() throws IOException {
        return Guide.blocks("console").stream()
                .map(block -> CURL.matcher(block.text()))
                .filter(Matcher::matches)
                .map(call ->
                        dynamicTest(call.group(1), () -> answersTheSame(call.group(1), call.group(2), call.group(3))))
                .toList();
    }

    private void answersTheSame(String rule, String file, String answer) throws Exception {
        writeFiles();
        String request =
                Files.readString(folder.resolve(file)).replace("\n", " ").strip();
        Files.writeString(folder.resolve("one.jsonl"), "{\"rule\": \"" + rule + "\", " + request.substring(1));

        assertThat(micme(List.of("decide", "one.jsonl")).strip()).isEqualTo(answer);
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
