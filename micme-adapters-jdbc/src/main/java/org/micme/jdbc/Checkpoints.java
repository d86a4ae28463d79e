package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.micme.jdbc.sql.Change;
import org.micme.spi.port.StoreUnavailable;

/**
 * The moments at which H2 writes. It writes one table after the other, while others go on: a transaction that changes rows, commits or is
 * given up meanwhile would be in the file in part. So whoever changes anything shares a lock, and a checkpoint has it alone; nothing else
 * makes H2 write. One checkpoint serves all commits that came before it began. Thread safe.
 */
final class Checkpoints {

    // H2 writes by itself from 1 to 19 megabytes of its memory on, which is up to 19 times what is written.
    private static final long MOST_UNWRITTEN = 200_000;
    private static final int QUIET_TRIES = 100;
    private static final long QUIET_NANOS = 50_000;
    private static final int POLITE_TRIES = 20;
    private static final long TRY_MILLIS = 10;
    private static final String GIVEN_UP = "40001";

    private final ReadWriteLock apart = new ReentrantReadWriteLock(true);
    private final AtomicLong unwritten = new AtomicLong();
    private final AtomicLong failures;
    private final Object turn = new Object();
    private long begun;
    private long ended;
    private boolean running;

    Checkpoints(AtomicLong failures) {
        this.failures = failures;
    }

    /** How often the database has failed: it closes itself, and is opened anew from what was written last. */
    long failures() {
        return failures.get();
    }

    /** Changes rows, by about so many bytes, while nothing is written. */
    <T> T change(Connection connection, long bytes, Change<T> work) throws SQLException {
        T result = whileNoneIsWritten(connection, work);
        if (bytes > 0 && unwritten.addAndGet(bytes) > MOST_UNWRITTEN) {
            await(connection);
        }
        return result;
    }

    /**
     * Commits, where the database hasn't failed since.
     *
     * @throws SQLTransactionRollbackException where it has: it forgets what wasn't committed, and takes a commit without a word
     */
    void commit(Connection connection, long since) throws SQLException {
        whileNoneIsWritten(connection, () -> {
            if (failures.get() != since) {
                throw new SQLTransactionRollbackException("the database was closed within the unit", GIVEN_UP);
            }
            connection.commit();
            return true;
        });
    }

    <T> T whileNoneIsWritten(Connection connection, Change<T> work) throws SQLException {
        apart.readLock().lock();
        try {
            // Throws where the database has failed since the connection was made.
            connection.getWarnings();
            return work.run();
        } finally {
            apart.readLock().unlock();
        }
    }

    /** Returns once all that was changed before is in the file. */
    void await(Connection connection) throws SQLException {
        synchronized (turn) {
            // A checkpoint that is under way may have begun before this commit: the next one is needed.
            long needed = begun + 1;
            while (running && ended < needed) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    throw interrupted(e);
                }
            }
            if (ended >= needed) {
                return;
            }
            running = true;
            begun++;
        }
        boolean done = false;
        try {
            write(connection);
            done = true;
        } finally {
            synchronized (turn) {
                running = false;
                ended = done ? begun : ended;
                turn.notifyAll();
            }
        }
    }

    private void write(Connection connection) throws SQLException {
        haveAlone();
        try (Statement statement = connection.createStatement()) {
            unwritten.set(0);
            statement.execute("checkpoint sync");
        } finally {
            apart.writeLock().unlock();
        }
    }

    /**
     * Who waits for a row shares the lock with whoever has the row, and who has it may have to come in again: so all are let in now and
     * then. In the end whoever waits for a row gives up.
     */
    private void haveAlone() {
        for (int i = 0; i < QUIET_TRIES; i++) {
            // Lets others come in: the more commits one checkpoint serves, the better.
            if (apart.writeLock().tryLock()) {
                return;
            }
            LockSupport.parkNanos(QUIET_NANOS);
        }
        try {
            for (int i = 0; i < POLITE_TRIES; i++) {
                if (apart.writeLock().tryLock(TRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(TRY_MILLIS));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        apart.writeLock().lock();
    }

    private static StoreUnavailable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return StoreUnavailable.allOrNothingKept("interrupted while the commit was being written", e);
    }
}
