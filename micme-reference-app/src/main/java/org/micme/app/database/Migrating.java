package org.micme.app.database;

import java.util.List;
import org.micme.cli.console.ExitStatus;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.Tables;
import org.micme.jdbc.Tables.Migration;

/** {@code micme db migrate}: makes the tables those of this program, says which steps that took, and ties the database to its keys. */
final class Migrating {

    private Migrating() {}

    static int run(Call call) {
        call.takesOptionsAlone();
        JdbcSettings settings = call.database().jdbc();
        Tables tables = Tables.of(settings);
        List<Migration> before =
                tables.migrations().stream().filter(step -> !step.isRun()).toList();
        int steps = tables.migrate();
        List<Migration> now = tables.migrations();
        // Those that another node ran in the meantime are told too: whoever asked wants to know that they are there.
        before.stream()
                .filter(step -> now.stream()
                        .anyMatch(done -> done.isRun() && done.version().equals(step.version())))
                .forEach(step -> call.say(step.version() + " " + step.description()));
        String at = "the database is at " + DatabaseStanding.version(now);
        call.say(
                steps == 0
                        ? at + ": nothing was to be done"
                        : at + ": " + Call.count(steps, "step was", "steps were") + " taken");
        // Whoever makes a database names its keys: later ones are held against them.
        JdbcStore.open(settings).close();
        return ExitStatus.DONE;
    }
}
