package org.micme.app.database;

import java.util.List;
import org.micme.cli.console.ExitStatus;
import org.micme.jdbc.Tables;
import org.micme.jdbc.Tables.Migration;

/** {@code micme db migrate}: makes the tables those of this program, and says which steps that took. */
final class Migrating {

    private Migrating() {}

    static int run(Call call) {
        call.takesOptionsAlone();
        Tables tables = Tables.of(call.database().jdbc());
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
        return ExitStatus.DONE;
    }
}
