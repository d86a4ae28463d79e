package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows of the command line is what it answers. */
class GuideCommandsIT {

    private static final String COMMAND = "$ micme ";

    @TempDir
    Path folder;

    @Test
    void thereAreCommands() throws IOException {
        assertThat(Guide.blocks("console"))
                .filteredOn(GuideCommandsIT::isCommand)
                .hasSizeGreaterThan(4);
        assertThat(Guide.blocks("console"))
                .allMatch(block -> isCommand(block)
                        || block.text().startsWith(GuideOverHttpIT.CALL)
                        || block.text().startsWith(PlugInsIT.COMMAND)
                        || block.text().startsWith(ReadmeIT.FIRST_DECISION));
    }

    @TestFactory
    List<DynamicTest> aCommandSaysWhatTheGuideSays() throws IOException {
        return Guide.blocks("console").stream()
                .filter(GuideCommandsIT::isCommand)
                .map(block ->
                        dynamicTest(block.firstLine(), () -> block.mustSay(block.firstLine() + "\n" + said(block))))
                .toList();
    }

    private String said(Guide.Block block) throws Exception {
        return micme(Arrays.asList(block.firstLine().substring(COMMAND.length()).split(" ")));
    }

    private static boolean isCommand(Guide.Block block) {
        return block.text().startsWith(COMMAND);
    }

    private String micme(List<String> arguments) throws Exception {
        Guide.writeFiles(folder);
        List<String> call = new ArrayList<>(List.of("org.micme.cli.Main"));
        call.addAll(arguments);
        return Packaged.onClassPath(folder, Packaged.others(), call).said();
    }
}
