package org.micme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.micme.cli.console.Console;

/** Runs the command in this JVM, and keeps what it writes. */
public final class Micme {

    private Micme() {}

    /** What a run left behind. */
    public record Run(int status, String out, String err) {

        /** Every line of the output, each of which is one JSON object. */
        public List<Reply> replies() {
            return out.lines().map(JsonTree::parseObject).map(Reply::new).toList();
        }

        /** The one line of the output. */
        public Reply reply() {
            assertThat(replies()).hasSize(1);
            return replies().get(0);
        }
    }

    /** Runs a command with nothing to read. */
    public static Run run(String... arguments) {
        return runOn(new byte[0], arguments);
    }

    /** Runs a command that reads these bytes. */
    public static Run runOn(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(input), out, new PrintWriter(err, true), false);
        int status = Main.run(List.of(arguments), console);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** Decides these bytes. */
    public static Run decideBytes(byte[] input) {
        return runOn(input, "decide");
    }

    /** Decides lines, each of which ends with a line feed. */
    public static Run decide(String... lines) {
        return decide(List.of(lines));
    }

    /** Decides lines, each of which ends with a line feed. */
    public static Run decide(List<String> lines) {
        return decideBytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
