package org.micme.jdbc.sql;

import java.util.function.Function;

/** Runs what belongs to all institutions as transactions. Thread safe. */
@FunctionalInterface
public interface Transactions {

    /** Runs it in one of its own. */
    <T> T across(Function<Session, T> work);
}
