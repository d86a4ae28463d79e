package org.micme.proof.speed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.ClaimUnit;
import org.micme.proof.Progress;
import org.micme.spi.store.Store;

/** Claims through the adapter beside claims by hand, on the same tables, in turns. For one thread. */
final class ClaimSpeed {

    private static final int MOST_CLIENTS = 32;
    private static final long WARM_UP_MILLIS = 1_000;
    private static final double BOUND = 0.7;

    private final Figures figures;
    private final int rounds;
    private final long millis;

    /** With how often each side has its turn, and for how long. */
    ClaimSpeed(Figures figures, int rounds, long millis) {
        this.figures = figures;
        this.rounds = rounds;
        this.millis = millis;
    }

    void measure(Dialect dialect) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect).withConnections(MOST_CLIENTS);
        Turns turns = new Turns();
        Load load = new Load();
        try (JdbcStore store = JdbcStore.open(settings)) {
            Client.Side adapter = () -> new ThroughAdapter(store);
            Client.Side twin = () -> new ClaimTwin(settings, ClaimUnit.INSTITUTION.value(), turns);
            // Until the compiler has seen both.
            for (int i = 0; i < 2; i++) {
                load.throughput(twin, 2, WARM_UP_MILLIS);
                load.throughput(adapter, 2, WARM_UP_MILLIS);
            }
            for (int clients : List.of(1, 8, MOST_CLIENTS)) {
                measure(dialect, load, adapter, twin, clients);
            }
            requireWhole(settings, load.claims());
        }
    }

    private void measure(Dialect dialect, Load load, Client.Side adapter, Client.Side twin, int clients)
            throws Exception {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Progress.at(dialect + ": claims of " + clients + " clients, round " + (round + 1) + " of " + rounds);
            // Whoever begins finds a smaller table, and an emptier write-ahead log: so they begin in turns.
            boolean first = round % 2 == 0;
            double before = first ? load.throughput(adapter, clients, millis) : 0;
            double byHand = load.throughput(twin, clients, millis);
            double own = first ? before : load.throughput(adapter, clients, millis);
            figures.note("%s, %d clients: %.0f claims a second, by hand %.0f", dialect, clients, own, byHand);
            ratios[round] = own / byHand;
        }
        figures.atLeast(dialect + ": claims of " + clients + " clients, of those by hand", ratios, BOUND);
    }

    /** Both sides have to have done the whole of it, or they are no twins. */
    private static void requireWhole(JdbcSettings settings, long claims) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("credit_claim", "audit_entry", "unsealed", "outbox")) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    if (rows.getLong(1) != claims) {
                        throw new IllegalStateException(
                                table + " has " + rows.getLong(1) + " rows after " + claims + " claims");
                    }
                }
            }
        }
    }

    private record ThroughAdapter(Store store) implements Client {

        @Override
        public void claim(String learner) {
            if (!store.inUnit(ClaimUnit.INSTITUTION, unit -> ClaimUnit.claim(unit, learner))) {
                throw new IllegalStateException(learner + " has claimed before");
            }
        }

        @Override
        public void close() {
            // The store is closed by whoever opened it.
        }
    }
}
