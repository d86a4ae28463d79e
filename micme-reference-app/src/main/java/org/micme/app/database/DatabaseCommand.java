package org.micme.app.database;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.Help;
import org.micme.cli.console.UsageException;

/** The commands {@code micme db}: by their names, with the flags and options that each knows. Thread safe. */
public final class DatabaseCommand {

    static final String INSTITUTION = "--institution";

    private static final String HELP = """
            micme db migrate                    make a database, or take its tables to those of this program
            micme db status [--json]            what there is, what is not sealed yet, what waits in the outbox, which jobs fail
            micme db parked --institution ID [--json]
                                                which messages and jobs wait for a person, and why; never what a message says
            micme db unpark --institution ID (--message KEY | --job NAME | --all)
                                                let them go again, from the start
            micme db verify [--institution ID [--seal N:DIGEST]]
                                                hold every entry of the audit trail and the decision log against its seal,
                                                and the chain against a seal that was noted elsewhere
            micme db export --institution ID --key-file FILE FILE|-
                                                an institution as JSON Lines, in place of a FILE that is
                                                there already; - is standard output
            micme db import --key-file FILE FILE|-
                                                the same into another database, whole or not at all; then verify it
            micme db new-key FILE               make the keys of a new database (--transfer: a key for exports)
            micme db new-key --rotate FILE      add a newer key to the keys of a database
            micme db rotate-keys                put what older keys wrote under the newest (--drop-older: take those out then)

            --database FILE|FOLDER|jdbc:postgresql://HOST/DATABASE    or MICME_DATABASE; a file or a folder is for H2
            --user NAME                                               or MICME_DB_USER; of the server
            --password-file FILE                                      or the password itself in MICME_DB_PASSWORD
            --keys FILE                                               or MICME_KEYS; the keys of personal data
            --key-file FILE                                           or the key itself in MICME_TRANSFER_KEY or --key;
                                                                      under it personal data travels
            """;

    private interface Deed {
        int done(Call call) throws IOException;
    }

    private record Subcommand(Set<String> flags, Set<String> options, Deed deed) {}

    private static final Map<String, Subcommand> ALL = Map.of(
            "migrate", new Subcommand(Set.of(), DatabaseSettings.OPTIONS, Migrating::run),
            "status", new Subcommand(Set.of(Status.JSON), DatabaseSettings.OPTIONS, Status::run),
            "parked",
                    new Subcommand(
                            Set.of(Parked.JSON), and(DatabaseSettings.OPTIONS, Set.of(INSTITUTION)), Parked::run),
            "unpark",
                    new Subcommand(
                            Set.of(Unparking.ALL),
                            and(and(DatabaseSettings.OPTIONS, Unparking.OPTIONS), Set.of(INSTITUTION)),
                            Unparking::run),
            "verify",
                    new Subcommand(
                            Set.of(),
                            and(DatabaseSettings.OPTIONS, Set.of(INSTITUTION, Verifying.SEAL)),
                            Verifying::run),
            "export",
                    new Subcommand(
                            Set.of(),
                            and(and(DatabaseSettings.OPTIONS, TransferKeys.OPTIONS), Set.of(INSTITUTION)),
                            Exporting::run),
            "import", new Subcommand(Set.of(), and(DatabaseSettings.OPTIONS, TransferKeys.OPTIONS), Importing::run),
            "new-key", new Subcommand(Set.of(NewKey.TRANSFER), Set.of(NewKey.ROTATE), NewKey::run),
            "rotate-keys", new Subcommand(Set.of(Rotating.DROP_OLDER), DatabaseSettings.OPTIONS, Rotating::run));

    private final Map<String, String> environment;
    private final InstantSource clock;

    /**
     * The commands.
     *
     * @param environment variables by name, never null
     * @param clock the time, never null
     */
    public DatabaseCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /**
     * Runs one.
     *
     * @param given its name, and what belongs to it; never null
     * @param console never null
     * @return the exit status
     * @throws UsageException where it is called in a way it doesn't know
     */
    public int run(List<String> given, Console console) {
        if (Help.isAsked(given)) {
            return Help.tell(HELP, console);
        }
        @Nullable Subcommand named = given.isEmpty() ? null : ALL.get(given.get(0));
        if (named == null) {
            throw new UsageException(
                    "expected db migrate, status, parked, unpark, verify, export, import, new-key or rotate-keys;"
                            + " micme db help tells of each");
        }
        Arguments arguments = new Arguments(given.subList(1, given.size()), named.flags, named.options);
        return Breakdowns.told(console, () -> named.deed.done(new Call(arguments, environment, clock, console)));
    }

    private static Set<String> and(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
