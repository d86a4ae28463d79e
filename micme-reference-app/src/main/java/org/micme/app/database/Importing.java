package org.micme.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Progress;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.InstitutionTransfer;
import org.micme.jdbc.JdbcStore;

/** {@code micme db import}: takes an exported institution in, whole or not at all, and verifies its chain. */
final class Importing {

    private Importing() {}

    static int run(Call call) throws IOException {
        String file = call.file("one FILE, or - for standard input");
        String key = TransferKeys.of(call);
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            if (file.equals(Exporting.STANDARD_STREAM)) {
                return importFrom(call.console().in(), "standard input", key, store, call);
            }
            try (InputStream in = open(Path.of(file))) {
                return importFrom(in, file, key, store, call);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder: name an export in it");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        }
    }

    private static int importFrom(InputStream in, String from, String key, JdbcStore store, Call call) {
        long[] rows = {0};
        InstitutionId institution;
        try (Progress progress = new Progress(call.console(), "rows")) {
            institution = store.transfer().importFrom(in, key, () -> {
                rows[0]++;
                progress.step();
            });
        } catch (IllegalArgumentException e) {
            return refused(e, from, call);
        } catch (RuntimeException e) {
            if (InstitutionTransfer.isFaultOfALine(e)) {
                return refused(e, from, call);
            }
            throw e;
        }
        call.say(institution.value() + ": " + Call.count(rows[0], "row", "rows") + " imported");
        return Verifying.tell(institution, store, call) ? ExitStatus.DONE : ExitStatus.NOT_ALL;
    }

    private static int refused(RuntimeException e, String from, Call call) {
        call.console().err().println("micme: " + from + ": " + e.getMessage());
        return ExitStatus.NOT_ALL;
    }
}
