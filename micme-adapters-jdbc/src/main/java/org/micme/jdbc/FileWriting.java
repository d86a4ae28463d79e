package org.micme.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Into an H2 file, one transaction after the other. H2 writes table by table while others go on: whoever changed rows meanwhile would be in
 * the file in part after a crash. So only one transaction at a time changes anything, from its first change to its end, and H2 writes
 * between two of them; it never does so by itself, but in the middle of a large one, which harms nobody. Whoever ends a turn while others
 * wait for theirs leaves it to them to write, for a moment: one write serves all commits before it. Thread safe.
 */
final class FileWriting implements Writing {

    /** What {@code WRITE_DELAY} is to be: with any other, H2 writes in threads of its own, whatever is half changed meanwhile. */
    static final int DELAY_MILLIS = 0;

    // All stores of this program that have the same file; a few bytes for each file.
    private static final Map<String, FileWriting> BY_PATH = new ConcurrentHashMap<>();
    private static final long LONGEST_LEFT_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final String NOT_IN_TIME = "HYT00";
    private static final String CUT_OFF = "08007";

    private final ReentrantLock turn = new ReentrantLock(true);
    // Guarded by the turn.
    private Batch batch = new Batch();

    private FileWriting() {}

    static FileWriting into(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            path.next();
            return BY_PATH.computeIfAbsent(path.getString(1), key -> new FileWriting());
        }
    }

    @Override
    public void takeTurn(Connection connection, Duration patience) throws SQLException {
        boolean taken = false;
        try {
            taken = turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (taken) {
            return;
        }
        throw new SQLTimeoutException("others have changed rows all the time", NOT_IN_TIME);
    }

    @Override
    public Commit commit(Connection connection) throws SQLException {
        connection.commit();
        return batch.with(connection);
    }

    @Override
    public void beginLong(Connection connection) {
        if (batch.isAwaited()) {
            write(connection);
        }
    }

    @Override
    public void endTurn(Connection connection) {
        try {
            boolean left = turn.getHoldCount() == 1 && turn.hasQueuedThreads() && batch.isYoung();
            if (batch.isAwaited() && !left) {
                write(connection);
            }
        } finally {
            turn.unlock();
        }
    }

    private void write(Connection connection) {
        Batch written = batch;
        batch = new Batch();
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException | RuntimeException | Error e) {
            written.failure = e;
        } finally {
            written.ended.countDown();
        }
    }

    /** Commits that are written together. */
    private final class Batch {

        private final CountDownLatch ended = new CountDownLatch(1);
        private @Nullable Throwable failure;
        private long begunNanos;
        private boolean awaited;

        Commit with(Connection connection) {
            if (!awaited) {
                awaited = true;
                begunNanos = System.nanoTime();
            }
            return () -> await(connection);
        }

        boolean isAwaited() {
            return awaited;
        }

        boolean isYoung() {
            return System.nanoTime() - begunNanos < LONGEST_LEFT_NANOS;
        }

        private void await(Connection connection) throws SQLException, InterruptedException {
            // Whoever this was left to may have given up waiting for a turn.
            while (!ended.await(LONGEST_LEFT_NANOS, TimeUnit.NANOSECONDS)) {
                if (turn.tryLock()) {
                    endTurn(connection);
                }
            }
            Throwable why = failure;
            if (why instanceof Error error) {
                throw error;
            }
            if (why != null) {
                throw why instanceof SQLException told
                        ? new SQLException(told.getMessage(), told.getSQLState(), told.getErrorCode(), told)
                        : new SQLException("the database could not write", CUT_OFF, why);
            }
            // A database that fails closes itself, and forgets: what was written since is the one that was opened anew.
            // This throws where it did.
            connection.getWarnings();
        }
    }
}
