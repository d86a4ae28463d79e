package org.micme.proof.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.micme.jdbc.JdbcSettings;

/** Somebody with a connection of his own to a PostgreSQL database, who makes trouble. */
final class Administrator implements AutoCloseable {

    private final Connection connection;

    Administrator(JdbcSettings settings) {
        try {
            connection = DriverManager.getConnection(
                    settings.url(), settings.login().user(), settings.login().password());
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be reached", e);
        }
    }

    /** Ends all connections to the database but this. */
    void endConnections() {
        run("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    /** Lets every other claim fail with an SQL state, as the server does where units stand in each other's way, or it can't go on. */
    void giveUpWith(String state) {
        run("create or replace function give_up() returns trigger language plpgsql as $$ begin"
                + " if random() < 0.5 then raise exception 'given up' using errcode = '" + state + "'; end if;"
                + " return new; end $$");
        run("create or replace trigger give_up before insert on credit_claim for each row execute function give_up()");
    }

    /** Ends that. */
    void goOn() {
        run("drop trigger give_up on credit_claim");
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the administrator was refused: " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the administrator can't leave", e);
        }
    }
}
