package org.micme.app.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.micme.cli.console.Console;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;

/** Runs {@code micme db} in this JVM, in an environment of its own, and keeps what it says. */
final class MicmeDb {

    /** What a run left behind. */
    record Run(int status, String out, String err) {}

    /** When every run takes place. */
    static final Instant NOW = Instant.parse("2025-03-07T13:00:00Z");

    private final Map<String, String> environment = new HashMap<>();

    /** With nothing set. */
    static MicmeDb bare() {
        return new MicmeDb();
    }

    /** On a database of the tests, with its keys in a file of that folder. */
    static MicmeDb on(JdbcSettings settings, Path folder) throws Exception {
        Path keys = folder.resolve("keys-of-the-tests");
        if (!Files.exists(keys)) {
            new SecretFile(keys.toString()).make(Databases.KEYS.text());
        }
        String file = settings.url().replaceFirst("jdbc:h2:[a-z]+:", "").replaceFirst(";.*", "");
        return bare().with("MICME_DATABASE", file)
                .with("MICME_DB_USER", settings.login().user())
                .with("MICME_DB_PASSWORD", settings.login().password())
                .with("MICME_KEYS", keys.toString());
    }

    MicmeDb with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run run(String... arguments) {
        return runOn(new byte[0], arguments);
    }

    Run runOn(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(input), out, new PrintWriter(err, true), false);
        int status;
        try {
            status = new DatabaseCommand(environment, InstantSource.fixed(NOW))
                    .run(new ArrayList<>(List.of(arguments)), console);
        } catch (UsageException e) {
            // As the program has it.
            err.write(String.valueOf(e.getMessage()));
            status = ExitStatus.WRONG_CALL;
        }
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
