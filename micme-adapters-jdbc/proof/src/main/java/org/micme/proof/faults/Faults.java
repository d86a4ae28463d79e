package org.micme.proof.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.micme.jdbc.Databases;
import org.micme.jdbc.FullDisk;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.Line;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.ClaimUnit;
import org.micme.proof.Progress;

/**
 * Lets the database fail in every way that it has, again and again under a load of claims, and then counts: each learner was told the truth,
 * nothing acknowledged is lost, nothing is there in part, and the same store works again once the fault has ended.
 *
 * <p>{@code --short} does each a few times only.
 */
public final class Faults {

    private static final int LEARNERS = 6;
    private static final int CONNECTIONS = 8;
    private static final int FEW_CONNECTIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(400);

    /** SQL states with which PostgreSQL gives a unit up. */
    private static final SortedMap<String, String> GIVEN_UP = new TreeMap<>(Map.of(
            "40001", "serialization failure",
            "40P01", "deadlock found",
            "55P03", "lock not to be had",
            "53100", "disk full",
            "53300", "too many connections",
            "57P03", "server starting or stopping",
            "XX000", "something else"));

    private final Random dice = new Random(20250514);
    private final boolean isShort;
    private boolean fine = true;

    private Faults(boolean isShort) {
        this.isShort = isShort;
    }

    /** Exits with 1 where anything was lost, or nobody could make sense of what was said. */
    public static void main(String[] arguments) {
        Faults faults = new Faults(arguments.length > 0 && arguments[0].equals("--short"));
        faults.ofTheLine();
        faults.ofTheServer();
        for (Dialect dialect : Dialect.values()) {
            faults.ofThePool(dialect);
            faults.fine &= Deadlocks.on(settings(dialect).withPatience(USUAL_PATIENCE), faults.times(30));
            faults.fine &= new Clocks(settings(dialect), faults.times(400)).report();
        }
        faults.ofTheDisk();
        faults.fine &= new Crashes(faults.times(400)).report();
        System.out.println(
                faults.fine
                        ? "ok   nothing was lost, and every error was clear"
                        : "FAIL something was lost, or an error was not clear");
        System.exit(faults.fine ? 0 : 1);
    }

    private int times(int all) {
        return isShort ? Math.max(2, all / 10) : all;
    }

    private static JdbcSettings settings(Dialect dialect) {
        return Databases.migrated(dialect).withConnections(CONNECTIONS).withPatience(PATIENCE);
    }

    private void under(JdbcSettings settings, int times, String what, Consumer<JdbcStore> fault) {
        try (JdbcStore store = JdbcStore.open(settings)) {
            Load load = new Load(store, LEARNERS);
            boolean again = load.goesOn();
            for (int i = 0; i < times && again; i++) {
                fault.accept(store);
                again = load.goesOn();
                Progress.at(what + ": " + (i + 1) + " of " + times);
            }
            load.close();
            fine &= new Verdict(store).report(load, what + ", " + times + " times", again);
        }
    }

    private void onTheLine(int times, String what, Consumer<Line> fault) {
        JdbcSettings settings = settings(Dialect.POSTGRESQL);
        try (Line line = new Line(settings)) {
            under(line.through(settings), times, "PostgreSQL: " + what, store -> fault.accept(line));
        }
    }

    private void ofTheLine() {
        onTheLine(times(60), "the line is cut", line -> {
            Load.pause(dice.nextInt(80));
            line.cut();
        });
        onTheLine(times(60), "the line is cut between a commit and its answer", line -> {
            line.loseAnswersToCommits(1 + dice.nextInt(LEARNERS));
            Load.pause(dice.nextInt(80));
        });
        onTheLine(times(20), "the line is held up for a moment", line -> {
            line.hold();
            Load.pause(dice.nextInt(600));
            line.letGo();
        });
        onTheLine(times(20), "the line is held up for longer than anybody waits", line -> {
            line.hold();
            Load.pause((int) PATIENCE.toMillis() * 2 + dice.nextInt(500));
            line.letGo();
        });
        onTheLine(times(20), "the line is slow", line -> {
            line.slowDown(1 + dice.nextInt(60));
            Load.pause(400);
            line.slowDown(0);
        });
    }

    private void ofTheServer() {
        byAdministrator(times(60), "the server ends all connections", administrator -> {
            Load.pause(dice.nextInt(80));
            administrator.endConnections();
        });
        GIVEN_UP.forEach((state, what) -> byAdministrator(times(20), what + " (" + state + ")", administrator -> {
            administrator.giveUpWith(state);
            Load.pause(50 + dice.nextInt(200));
            administrator.goOn();
        }));
    }

    private void byAdministrator(int times, String what, Consumer<Administrator> fault) {
        JdbcSettings settings = settings(Dialect.POSTGRESQL);
        try (Administrator administrator = new Administrator(settings)) {
            under(settings, times, "PostgreSQL: " + what, store -> fault.accept(administrator));
        }
    }

    private static String name(Dialect dialect) {
        return dialect == Dialect.H2 ? "H2" : "PostgreSQL";
    }

    private void ofThePool(Dialect dialect) {
        JdbcSettings settings =
                settings(dialect).withConnections(FEW_CONNECTIONS).withPatience(LITTLE_PATIENCE);
        under(settings, times(20), name(dialect) + ": no connection is free", store -> {
            List<Thread> idle = new ArrayList<>();
            for (int i = 0; i < FEW_CONNECTIONS; i++) {
                idle.add(new Thread(() -> store.reading(ClaimUnit.INSTITUTION, unit -> {
                    Load.pause((int) LITTLE_PATIENCE.toMillis() * 2);
                    return unit;
                })));
            }
            idle.forEach(Thread::start);
            Load.pause((int) LITTLE_PATIENCE.toMillis() * 2);
        });
    }

    private void ofTheDisk() {
        under(FullDisk.under(settings(Dialect.H2)), times(40), "H2: the disk is full", store -> {
            Load.pause(dice.nextInt(50));
            FullDisk.leaveRoom(dice.nextInt(200_000));
            Load.pause(100 + dice.nextInt(300));
            FullDisk.leaveRoom(Long.MAX_VALUE);
        });
    }
}
