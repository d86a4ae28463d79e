package org.micme.proof.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.RecordedDisk;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.Progress;
import org.micme.spi.port.StoreUnavailable;

/**
 * What is left of an H2 file where the program dies before any of its writes, or in the middle of it: all writes of a load are recorded, and
 * the file is opened as it was before each. For one thread.
 */
final class Crashes {

    private static final int LEARNERS = 6;
    private static final int WARM_UP_MILLIS = 3_000;
    private static final String FILE_ENDING = ".mv.db";

    private final int writes;
    private final List<RecordedDisk.Change> changes = new ArrayList<>();
    private final List<Set<String>> acknowledged = new ArrayList<>();
    private final JdbcSettings settings;
    private final Path file;
    private final Path before;
    private final Path after;
    private int lost;
    private int inPart;
    private int unreadable;
    private int claims;

    /** Of so many writes. */
    Crashes(int writes) {
        this.writes = writes;
        JdbcSettings plain = Databases.migrated(Dialect.H2).withConnections(LEARNERS + 2);
        this.file = Path.of(Databases.file(plain) + FILE_ENDING);
        this.before = file.resolveSibling("before" + FILE_ENDING);
        this.after = file.resolveSibling("after" + FILE_ENDING);
        // H2 writes over what is old enough: where that is sooner, it does within seconds what it would do within
        // hours.
        this.settings = plain.withUrl(plain.url() + ";RETENTION_TIME=300");
    }

    /** Prints a line, and tells whether each claim that was acknowledged is there, and each claim whole. */
    boolean report() {
        try (JdbcStore store = JdbcStore.open(RecordedDisk.under(settings))) {
            record(new Load(store, LEARNERS));
        }
        try {
            for (int i = 0; i < changes.size(); i++) {
                crash(i);
                Progress.at("H2: the program dies while it writes: " + (i + 1) + " of " + changes.size());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the file can't be copied", e);
        }
        boolean fine = changes.size() >= writes && claims > 0 && lost + inPart + unreadable == 0;
        System.out.printf(
                "%s H2: the program dies in each of %d writes by %d writers: in %d acknowledged claims are lost, in %d claims are there in"
                        + " part, %d can't be read; %d claims in the end%n",
                fine ? "ok  " : "FAIL", changes.size(), LEARNERS, lost, inPart, unreadable, claims);
        return fine;
    }

    private void record(Load load) {
        Load.pause(WARM_UP_MILLIS);
        RecordedDisk.tell((channel, change) -> {
            if (changes.isEmpty()) {
                Files.copy(file, before, StandardCopyOption.REPLACE_EXISTING);
            }
            if (changes.size() < writes) {
                changes.add(change);
                acknowledged.add(new HashSet<>(load.acknowledged()));
            }
        });
        for (int i = 0; i < 100 && changes.size() < writes; i++) {
            Load.pause(100);
        }
        load.close();
        RecordedDisk.tell((channel, change) -> {});
    }

    /** Every other write is torn. */
    private void crash(int number) throws IOException {
        Files.copy(before, after, StandardCopyOption.REPLACE_EXISTING);
        RecordedDisk.Change change = changes.get(number);
        if (number % 2 == 1) {
            make(after, change, change.bytes().limit() / 2);
        }
        String left = settings.url().replace(database(file), database(after));
        try (JdbcStore store = JdbcStore.open(settings.withUrl(left))) {
            Verdict verdict = new Verdict(store);
            claims = verdict.kept().size();
            lost += verdict.kept().containsAll(acknowledged.get(number)) ? 0 : 1;
            inPart += verdict.inPart() > 0 ? 1 : 0;
        } catch (StoreUnavailable e) {
            unreadable++;
        }
        make(before, change, Integer.MAX_VALUE);
    }

    /** H2 names its files without their ending. */
    private static String database(Path path) {
        return path.toString().replace(FILE_ENDING, "");
    }

    private static void make(Path file, RecordedDisk.Change change, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            change.make(channel, most);
        }
    }
}
