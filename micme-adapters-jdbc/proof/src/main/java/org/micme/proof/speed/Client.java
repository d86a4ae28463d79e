package org.micme.proof.speed;

import java.sql.SQLException;

/** Somebody who makes one claim after another. For one thread. */
interface Client extends AutoCloseable {

    /** Returns once the claim is kept for good. */
    void claim(String learner) throws SQLException, InterruptedException;

    @Override
    void close() throws SQLException;

    /** Lets somebody begin. Thread safe. */
    @FunctionalInterface
    interface Side {

        /** A new client, to be closed. */
        Client client() throws SQLException;
    }
}
