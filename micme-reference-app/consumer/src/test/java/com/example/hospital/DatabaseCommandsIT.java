package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged {@code micme db} makes an H2 database and moves an institution, as the page on the database shows it. */
@Timeout(180)
class DatabaseCommandsIT {

    private static final Path PAGE = Guide.ROOT.resolve("docs/database.md");
    private static final Pattern SESSION = Pattern.compile("(?ms)^```console\\n(.*?)^```$");

    @TempDir
    Path folder;

    private ProcessBuilder inFolder(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("MICME_"));
        return builder.directory(folder.toFile());
    }

    private Packaged.Outcome micme(String... arguments) throws Exception {
        return Packaged.run(inFolder(Distribution.micme(Distribution.HOME, List.of(arguments))));
    }

    private void prepare() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        Path samples = Distribution.HOME.resolve("samples");
        Files.copy(samples.resolve("umich.jsonl"), folder.resolve("umich.jsonl"));
        Path key = Files.copy(samples.resolve("umich.key"), folder.resolve("umich.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSessionGoesAsThePageShowsIt() throws Exception {
        prepare();
        Matcher shown = SESSION.matcher(Files.readString(PAGE));
        assertThat(shown.find()).isTrue();
        Guide.Block block = new Guide.Block(PAGE, "console", "", shown.group(1));
        StringBuilder script = new StringBuilder();
        block.text()
                .lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> script.append("printf '%s\\n' '")
                        .append(line)
                        .append("'\n")
                        .append(line.substring(2))
                        .append("\n"));
        ProcessBuilder shell = inFolder(new ProcessBuilder("sh", "-c", script.toString()));
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment()
                .merge(
                        "PATH",
                        Distribution.HOME.resolve("bin").toString(),
                        (path, bin) -> bin + File.pathSeparator + path);

        Packaged.Outcome session = Packaged.run(shell);

        assertThat(session.exit()).as(session.said()).isZero();
        assertThat(script).contains("migrate", "status", "verify", "export", "import", "cmp");
        block.mustSay(session.said());
    }

    @Test
    void anImportThatIsInterruptedKeepsNothing() throws Exception {
        prepare();
        assertThat(micme("db", "new-key", "keys").exit()).isZero();
        assertThat(micme("db", "new-key", "--transfer", "key").exit()).isZero();
        List<String> on = List.of("--database", "data", "--keys", "keys");
        assertThat(micme(call("migrate", on)).exit()).isZero();

        Process importing = inFolder(
                        Distribution.micme(Distribution.HOME, List.of(call("import", on, "--key-file", "key", "-"))))
                .redirectErrorStream(true)
                .start();
        try (OutputStream lines = importing.getOutputStream()) {
            writeMoreThanAPipeHolds(lines);
            importing.toHandle().destroy();
            assertThat(importing.waitFor()).isNotZero();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("ipe");
        } finally {
            importing.destroyForcibly();
        }

        Packaged.Outcome status = micme(call("status", on));
        assertThat(status.said()).contains("it holds no institution yet");
        assertThat(status.exit()).isZero();
    }

    /** So that some of it was read once all is written. */
    private static void writeMoreThanAPipeHolds(OutputStream lines) throws IOException {
        lines.write("{\"micmeInstitution\":1,\"institution\":\"umich\"}\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) {
            lines.write(("{\"table\":\"membership\",\"row\":{\"member\":\"m" + i + "\",\"version\":1,\"body\":{}}}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        lines.flush();
    }

    private static String[] call(String command, List<String> on, String... more) {
        return Stream.of(Stream.of("db", command), on.stream(), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }
}
