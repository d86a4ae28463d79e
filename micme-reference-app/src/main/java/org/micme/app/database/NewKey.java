package org.micme.app.database;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.SecretFile;
import org.micme.cli.console.UsageException;
import org.micme.jdbc.InstitutionTransfer;
import org.micme.jdbc.personal.PersonalKeys;

/** {@code micme db new-key}: makes the keys of a database or of an export, or adds a newer key to those of a database. */
final class NewKey {

    static final String ROTATE = "--rotate";
    static final String TRANSFER = "--transfer";

    private NewKey() {}

    static int run(Call call) throws IOException {
        @Nullable String rotated = call.arguments().option(ROTATE);
        boolean transfer = call.arguments().has(TRANSFER);
        if (rotated != null) {
            if (transfer) {
                throw new UsageException(
                        "--rotate is for the keys of a database, --transfer for those of exports: leave one out");
            }
            call.arguments().rest(0, 0, "--rotate FILE and nothing else");
            new SecretFile(rotated)
                    .replace(SettingsReader.read(rotated).rotated().text());
            call.say(rotated + " has a new key, which encrypts from now on; the older ones go on reading."
                    + " Keep a copy where the database's copies are not.");
            return ExitStatus.DONE;
        }
        String file = call.file("one FILE to be made, or --rotate FILE");
        new SecretFile(file)
                .make(
                        transfer
                                ? InstitutionTransfer.newKey() + "\n"
                                : PersonalKeys.fresh().text());
        call.say(
                transfer
                        ? file
                                + " holds a new key for exports. Whoever imports needs it; send it another way than the export."
                        : file + " holds the keys of a new database. Without them its personal data is lost:"
                                + " keep a copy where the database's copies are not.");
        return ExitStatus.DONE;
    }
}
