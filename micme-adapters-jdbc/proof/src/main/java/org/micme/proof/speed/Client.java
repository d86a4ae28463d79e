package org.micme.proof.speed;

/** Somebody who makes one claim after another. For one thread. */
interface Client extends AutoCloseable {

    /** Returns once the claim is kept for good. */
    void claim(String learner) throws Exception;

    @Override
    void close() throws Exception;

    /** Lets somebody begin. Thread safe. */
    @FunctionalInterface
    interface Side {

        /** A new client, to be closed. */
        Client client() throws Exception;
    }
}
