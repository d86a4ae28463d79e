package org.micme.proof.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What makes a commit of H2 durable, by hand: a checkpoint that begins after it. Whoever finds none under way does it for all who wait.
 * Thread safe.
 */
final class SharedCheckpoint {

    private long begun;
    private long ended;
    private boolean running;

    /** Returns once what the connection has committed is in the file. */
    void await(Connection connection) throws SQLException, InterruptedException {
        synchronized (this) {
            long needed = begun + 1;
            while (running && ended < needed) {
                wait();
            }
            if (ended >= needed) {
                return;
            }
            running = true;
            begun++;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
        synchronized (this) {
            running = false;
            ended = begun;
            notifyAll();
        }
    }
}
