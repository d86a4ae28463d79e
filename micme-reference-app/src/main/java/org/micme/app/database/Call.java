package org.micme.app.database;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.UsageException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.JdbcStore;

/**
 * One call of a command: what was given to it, and where it answers. For one thread.
 *
 * @param arguments never null
 * @param environment variables by name; never null
 * @param clock never null
 * @param console never null
 */
record Call(Arguments arguments, Map<String, String> environment, InstantSource clock, Console console) {

    DatabaseSettings database() {
        return DatabaseSettings.of(arguments, environment);
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses arguments that are no options. */
    void takesOptionsAlone() {
        arguments.rest(0, 0, "nothing but options: micme db help names them");
    }

    /** The one argument that is no option. */
    String file(String what) {
        return arguments.rest(1, 1, what).get(0);
    }

    /** Answers a line. */
    void say(String line) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        out.println(line);
        out.flush();
    }

    /** So many of something. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /**
     * The name of the one institution that the call is about.
     *
     * @param what is done with it, such as {@code exported}
     */
    String institutionName(String what) {
        @Nullable String name = arguments.option(DatabaseCommand.INSTITUTION);
        if (name == null) {
            throw new UsageException("which institution is " + what + "? " + DatabaseCommand.INSTITUTION + " names it");
        }
        return name;
    }

    /** The institution that is named, which has to be there. */
    InstitutionId institution(JdbcStore store, String name) {
        InstitutionId institution = InstitutionId.of(name);
        Institutions.mustHave(store, institution);
        return institution;
    }
}
