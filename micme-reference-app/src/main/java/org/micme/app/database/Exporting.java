package org.micme.app.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Progress;
import org.micme.cli.console.WholeFile;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;

/** {@code micme db export}: a whole institution as JSON Lines, into a file that is there whole or not at all. */
final class Exporting {

    static final String STANDARD_STREAM = "-";

    private Exporting() {}

    static int run(Call call) throws IOException {
        String file = call.file("one FILE, or - for standard output");
        String name = call.institutionName("exported");
        String key = TransferKeys.of(call);
        try (JdbcStore store = JdbcStore.open(call.database().ofExisting())) {
            InstitutionId institution = call.institution(store, name);
            if (file.equals(STANDARD_STREAM)) {
                export(institution, store, key, call, call.console().out());
            } else {
                long rows;
                try (WholeFile whole = WholeFile.beside(Path.of(file))) {
                    rows = export(institution, store, key, call, whole.out());
                    whole.keep();
                }
                call.say(name + ": " + Call.count(rows, "row", "rows") + " exported to " + file);
            }
            return ExitStatus.DONE;
        }
    }

    private static long export(InstitutionId institution, JdbcStore store, String key, Call call, OutputStream out) {
        try (Progress progress = new Progress(call.console(), "rows")) {
            return store.transfer().export(institution, key, out, progress::step);
        }
    }
}
