package org.micme.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.micme.jdbc.sql.Dialect;

/**
 * Connections: those of units, and few in reserve for what is kept apart from a unit. Were there but one pool, units could take all its
 * connections and each wait for one more.
 */
final class Pools implements AutoCloseable {

    private static final int IN_RESERVE = 2;
    private static final long SHORTEST_TIMEOUT_MILLIS = 250;

    private static final int LOCK_WAITS = 40;

    private final HikariDataSource units;
    private final HikariDataSource reserve;

    private Pools(HikariDataSource units, HikariDataSource reserve) {
        this.units = units;
        this.reserve = reserve;
    }

    static Pools open(JdbcSettings settings) {
        try {
            HikariDataSource units = new HikariDataSource(configured(settings, settings.connections()));
            HikariConfig few = configured(settings, IN_RESERVE);
            few.setMinimumIdle(0);
            few.setInitializationFailTimeout(-1);
            return new Pools(units, new HikariDataSource(few));
        } catch (RuntimeException e) {
            // No connection, or no driver that knows the address: the pool has a type for the first alone.
            throw Unreachable.because(e);
        }
    }

    private static HikariConfig configured(JdbcSettings settings, int most) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(most);
        // A node that has nothing to do holds few connections of a server that many share.
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Math.max(settings.patience().toMillis(), SHORTEST_TIMEOUT_MILLIS));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("micme");
        config.setExceptionOverride(new CutOffs(settings.dialect()));
        if (settings.dialect() == Dialect.POSTGRESQL) {
            // A line that has gone silent gives no sign of it: an answer is awaited for as long as a unit waits at all.
            long seconds = Math.max(1, settings.patience().plusMillis(999).toSeconds());
            config.addDataSourceProperty("socketTimeout", String.valueOf(seconds));
        } else {
            // Units that wait for each other give up soon enough to be done anew within their patience.
            long millis = Math.max(1, settings.patience().toMillis() / LOCK_WAITS);
            config.setConnectionInitSql("set lock_timeout " + millis);
        }
        return config;
    }

    DataSource units() {
        return units;
    }

    DataSource reserve() {
        return reserve;
    }

    @Override
    public void close() {
        units.close();
        reserve.close();
    }
}
