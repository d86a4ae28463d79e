package org.micme.proof.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.Tables;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.Progress;

/**
 * Kills a process in the middle of a claim load, again and again on one database, and then counts: every acknowledged claim has to be there
 * once and whole, none may be there in part, and every effect has to have left. Then it does the same to the PostgreSQL server itself.
 *
 * <p>{@code --short} kills a few times only.
 */
public final class Kills {

    private static final String ACKNOWLEDGED = "acknowledged";
    private static final int THREADS = 6;
    private static final int LONGEST_LOAD_MILLIS = 700;
    private static final Duration BOUND = Duration.ofMinutes(30);

    private final Random dice = new Random(20250514);
    private final int processKills;
    private final int serverKills;

    private Kills(boolean isShort) {
        processKills = isShort ? 4 : 50;
        serverKills = isShort ? 2 : 20;
    }

    /** Exits with 1 where anything was lost. */
    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        Kills kills = new Kills(arguments.length > 0 && arguments[0].equals("--short"));
        boolean whole = true;
        for (Dialect dialect : Dialect.values()) {
            whole &= kills.ofTheProcess(dialect);
        }
        whole &= kills.ofTheServer();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(BOUND) > 0) {
            System.out.println("FAIL it took " + took.toMinutes() + " minutes, and has " + BOUND.toMinutes());
            whole = false;
        }
        System.out.println(whole ? "ok   nothing was lost" : "FAIL something was lost");
        System.exit(whole ? 0 : 1);
    }

    private boolean ofTheProcess(Dialect dialect) throws IOException {
        JdbcSettings settings = Databases.migrated(dialect);
        Path folder = Files.createTempDirectory("micme-kills-");
        for (int round = 0; round < processKills; round++) {
            try (RunningLoad load = load(settings, folder, dialect.name().charAt(0) + "-" + round + "-")) {
                waitForMore(load);
                load.kill();
            }
            Progress.at(dialect + ": kill " + (round + 1) + " of " + processKills);
        }
        return report(settings, folder, dialect + ": " + processKills + " kills of the process");
    }

    private boolean ofTheServer() throws IOException {
        Path folder = Files.createTempDirectory("micme-kills-");
        try (KillableServer server = new KillableServer()) {
            JdbcSettings settings = server.settings();
            Tables.of(settings).migrate();
            try (RunningLoad load = load(settings, folder, "S-")) {
                for (int round = 0; round < serverKills; round++) {
                    waitForMore(load);
                    server.kill();
                    server.start();
                    Progress.at("POSTGRESQL: kill " + (round + 1) + " of " + serverKills + " of the server");
                }
                waitForMore(load);
                load.kill();
            }
            return report(settings, folder, "POSTGRESQL: " + serverKills + " kills of the server");
        }
    }

    private static boolean report(JdbcSettings settings, Path folder, String what) throws IOException {
        // The last line may have been cut off: then it was not acknowledged.
        String all = Files.readString(folder.resolve(ACKNOWLEDGED));
        Set<String> acknowledged = new HashSet<>();
        Set<String> refused = new HashSet<>();
        all.substring(0, all.lastIndexOf('\n') + 1).lines().forEach(line -> {
            if (line.startsWith(ClaimLoad.REFUSED)) {
                refused.add(line.substring(ClaimLoad.REFUSED.length()));
            } else {
                acknowledged.add(line);
            }
        });
        return new KeptClaims(settings, folder.resolve("effects")).report(what, acknowledged, refused);
    }

    /** Lets it go on, and a random while longer. */
    private void waitForMore(RunningLoad load) throws IOException {
        load.waitForMore();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(dice.nextInt(LONGEST_LOAD_MILLIS)));
    }

    private static RunningLoad load(JdbcSettings settings, Path folder, String prefix) throws IOException {
        Path keys = folder.resolve("keys");
        Files.writeString(keys, settings.keys().text());
        return new RunningLoad(
                folder.resolve(ACKNOWLEDGED),
                folder.resolve("errors"),
                settings.url(),
                settings.login().user(),
                settings.login().password(),
                keys.toString(),
                folder.resolve("effects").toString(),
                prefix,
                String.valueOf(THREADS));
    }
}
