package org.micme.proof.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What makes transactions of H2 durable and whole, by hand: one after the other, and a checkpoint between two of them, which whoever finds
 * nobody waiting for a turn does for all before. Thread safe.
 */
final class Turns {

    private final ReentrantLock turn = new ReentrantLock(true);
    // Guarded by the turn.
    private CountDownLatch written = new CountDownLatch(1);

    /** Waits until a transaction may change rows. */
    void take() {
        turn.lock();
    }

    /** Commits, and returns once it is in the file. */
    void commit(Connection connection) throws SQLException, InterruptedException {
        CountDownLatch mine = written;
        try {
            connection.commit();
            if (!turn.hasQueuedThreads()) {
                written = new CountDownLatch(1);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
                mine.countDown();
            }
        } finally {
            turn.unlock();
        }
        mine.await();
    }
}
