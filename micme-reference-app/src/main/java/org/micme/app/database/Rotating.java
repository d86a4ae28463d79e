package org.micme.app.database;

import java.io.IOException;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.Progress;
import org.micme.cli.console.SecretFile;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;

/**
 * {@code micme db rotate-keys}: lets the newest keys take over what older ones wrote, and takes those out where that is asked for. It can
 * be broken off and called again.
 */
final class Rotating {

    static final String DROP_OLDER = "--drop-older";

    private Rotating() {}

    static int run(Call call) throws IOException {
        call.takesOptionsAlone();
        JdbcSettings settings = call.database().ofExisting();
        try (JdbcStore store = JdbcStore.open(settings)) {
            long changed;
            try (Progress progress = new Progress(call.console(), "rows")) {
                changed = store.keyRotation().run(progress::step);
            }
            call.say(Call.count(changed, "row was", "rows were") + " put under the newest keys");
            return call.arguments().has(DROP_OLDER) ? dropOlder(call, store, settings) : ExitStatus.DONE;
        }
    }

    private static int dropOlder(Call call, JdbcStore store, JdbcSettings settings) throws IOException {
        long outstanding = store.keyRotation().outstanding();
        if (outstanding > 0) {
            call.say(Call.count(outstanding, "row needs", "rows need")
                    + " an older key still, written by a node that has not got the newest one: give every node the keys file,"
                    + " and call this again");
            return ExitStatus.NOT_ALL;
        }
        String file = SettingsReader.keysFile(call.arguments(), call.environment());
        new SecretFile(file).replace(settings.keys().newest().text());
        call.say(
                file + " has the newest keys alone now. Copies of the database from before still need the older ones.");
        return ExitStatus.DONE;
    }
}
