package org.micme.jdbc.sql;

/**
 * What units have alone, or share with others, where there is no row yet that they could lock. Immutable and thread safe.
 *
 * @param what of the institution
 */
public record Lock(String what) {

    /** How many a unit has at most, whatever it has alone or shares: the server has room for some thousands, of all units. */
    private static final int MOST = 64;

    /** Has it to itself until the unit ends; waits for all who have it or share it. */
    public void haveAlone(Session session) {
        hold(session, "pg_advisory_xact_lock");
    }

    /** Shares it until the unit ends; waits for whoever has it alone. */
    public void share(Session session) {
        hold(session, "pg_advisory_xact_lock_shared");
    }

    /** Where two things have the same number, units wait for each other in vain, and that is all. */
    private void hold(Session session, String how) {
        session.requireTurn();
        if (session.dialect() == Dialect.POSTGRESQL) {
            session.list(
                    "select " + how + "(?, ?)",
                    row -> true,
                    session.institution().hashCode(),
                    Math.floorMod(what.hashCode(), MOST));
        }
    }
}
