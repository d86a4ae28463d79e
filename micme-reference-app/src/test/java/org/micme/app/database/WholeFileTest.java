package org.micme.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micme.cli.console.UsageException;
import org.micme.cli.console.WholeFile;

/** A file is there whole or not at all, whatever ends the program. */
@Timeout(60)
class WholeFileTest {

    @TempDir
    Path folder;

    /** Writes half a file, says so, and waits. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            try (WholeFile file = WholeFile.beside(Path.of(arguments[0]))) {
                file.out().write("half".getBytes(StandardCharsets.UTF_8));
                file.out().flush();
                System.out.write('.');
                System.out.flush();
                if (System.in.read() < 0) {
                    file.keep();
                }
            }
        }
    }

    private Process writing(Path file) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        Writing.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aProgramThatIsEndedLeavesNoHalf() throws Exception {
        Path file = folder.resolve("umich.jsonl");
        Process writing = writing(file);
        try {
            assertThat(writing.getInputStream().read()).isEqualTo('.');
            assertThat(files()).hasSize(1).doesNotContain(file);

            writing.toHandle().destroy();

            assertThat(writing.waitFor()).isNotZero();
            assertThat(files()).isEmpty();
        } finally {
            writing.destroyForcibly();
        }
    }

    @Test
    void aProgramThatEndsByItselfLeavesTheWhole() throws Exception {
        Path file = folder.resolve("umich.jsonl");
        Process writing = writing(file);
        try {
            assertThat(writing.getInputStream().read()).isEqualTo('.');
            writing.getOutputStream().close();

            assertThat(writing.waitFor()).isZero();
            assertThat(files()).containsExactly(file);
            assertThat(file).hasContent("half");
        } finally {
            writing.destroyForcibly();
        }
    }

    @Test
    void whatIsNoPlainFileIsLeftAsItIs() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> WholeFile.beside(pipe))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no plain file");
        assertThat(files()).containsExactly(pipe);
    }

    @Test
    void aLinkGoesOnLeadingToTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("umich.jsonl"), "the former");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        try (WholeFile whole = WholeFile.beside(link)) {
            whole.out().write("the new".getBytes(StandardCharsets.UTF_8));
            whole.keep();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("the new");
    }
}
