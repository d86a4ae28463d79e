package org.micme.jdbc.sql;

import java.util.function.Function;

/** Runs what belongs to all institutions as transactions. Thread safe. */
public interface Transactions {

    /** Runs it in one of its own. */
    <T> T across(Function<Session, T> work);

    /** Runs what only reads in one of its own: all that it reads is of the moment of its first statement. */
    <T> T atOneMoment(Function<Session, T> work);
}
