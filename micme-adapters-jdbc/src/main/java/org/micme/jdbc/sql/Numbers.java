package org.micme.jdbc.sql;

/**
 * The numbers that a database gives to rows: they go on, and never back, whoever is given numbers meanwhile. In H2 only one unit at a
 * time changes anything. PostgreSQL has many: there numbers are taken until they are high enough, which locks nothing. For one transaction.
 */
public final class Numbers {

    private static final long TAKEN_AT_ONCE = 100_000;

    /** More would take hours; no database has given out as many. */
    private static final long MOST_AHEAD = 2_000_000_000L;

    private final Session session;
    private final String table;
    private final String column;

    /** Of a column that the database numbers. */
    public Numbers(Session session, String table, String column) {
        this.session = session;
        this.table = table;
        this.column = column;
    }

    /** From here on, numbers are higher than one that is there already. */
    public void passOver(long number) {
        if (session.dialect() == Dialect.POSTGRESQL) {
            take(number);
            return;
        }
        restart(number);
    }

    private void take(long number) {
        long last = taken(1);
        if (number - last > MOST_AHEAD) {
            throw new IllegalArgumentException("rows of " + table + " have numbers that no database has given out");
        }
        while (last < number) {
            last = taken(Math.min(number - last, TAKEN_AT_ONCE));
        }
    }

    private long taken(long howMany) {
        return session.first(
                        "select max(taken.number) from (select nextval(pg_get_serial_sequence(?, ?)) as number"
                                + " from generate_series(1, ?)) taken",
                        row -> row.large(1),
                        table,
                        column,
                        howMany)
                .orElseThrow();
    }

    private void restart(long number) {
        long next = session.first(
                        "select identity_base from information_schema.columns where table_schema = 'public'"
                                + " and table_name = ? and column_name = ?",
                        row -> row.large(1),
                        new PlainText(table),
                        new PlainText(column))
                .orElseThrow();
        if (next <= number) {
            session.update("alter table " + table + " alter column " + column + " restart with " + (number + 1));
        }
    }
}
