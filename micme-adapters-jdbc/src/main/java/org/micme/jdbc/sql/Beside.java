package org.micme.jdbc.sql;

import java.util.function.Function;

/** What a session needs of whoever runs it. Thread safe. */
public interface Beside {

    /** Does something in a transaction of its own, on a connection that no unit takes. */
    <T> T apart(Function<Session, T> work);

    /** Whether an institution is known already, so that it need not be made so. */
    boolean isKnown(String institution);
}
