package org.micme.proof.speed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.Databases;
import org.micme.jdbc.InstitutionTransfer;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.proof.Progress;

/** The import of an institution beside the fastest way into the same tables that the database has, in turns. For one thread. */
final class ImportSpeed implements AutoCloseable {

    private static final double BOUND = 0.5;

    private final Figures figures;
    private final int rounds;
    private final Learners learners;
    private final String key = InstitutionTransfer.newKey();
    private final Path export;

    /** Makes learners, and exports them once for all rounds. */
    ImportSpeed(Figures figures, int learners, int rounds) throws Exception {
        this.figures = figures;
        this.rounds = rounds;
        Progress.at("import: making " + learners + " learners");
        this.learners = new Learners(learners);
        this.export = Files.createTempFile("micme-export-", ".jsonl");
        JdbcSettings source = Databases.migrated(Dialect.H2);
        new BatchFloor(this.learners).load(source);
        try (JdbcStore store = JdbcStore.open(source);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(export))) {
            store.transfer().export(InstitutionId.of(Learners.INSTITUTION), key, out, () -> {});
        }
    }

    private interface Way {
        void into(JdbcSettings settings, JdbcStore open) throws Exception;
    }

    void measure(Dialect dialect) throws Exception {
        if (dialect == Dialect.H2) {
            BatchFloor floor = new BatchFloor(learners);
            compare(dialect, (settings, open) -> floor.load(settings));
        } else {
            JdbcSettings filled = Databases.migrated(dialect);
            try (JdbcStore store = JdbcStore.open(filled)) {
                imported(filled, store);
            }
            CopyFloor floor = CopyFloor.of(filled);
            empty(filled);
            compare(dialect, (settings, open) -> floor.load(settings));
            floor.remove();
        }
    }

    private void compare(Dialect dialect, Way floor) throws Exception {
        double[] ratios = new double[rounds];
        seconds(dialect, floor);
        seconds(dialect, this::imported);
        for (int round = 0; round < rounds; round++) {
            Progress.at(dialect + ": import, round " + (round + 1) + " of " + rounds);
            boolean first = round % 2 == 0;
            double before = first ? seconds(dialect, this::imported) : 0;
            double byHand = seconds(dialect, floor);
            double own = first ? before : seconds(dialect, this::imported);
            figures.note(
                    "%s: %d rows imported in %.2f s, loaded by hand in %.2f s", dialect, learners.rows(), own, byHand);
            ratios[round] = byHand / own;
        }
        figures.atLeast(
                dialect + ": import of " + learners.count() + " learners, of the throughput by hand", ratios, BOUND);
    }

    /** Into a database of its own, which has nothing left to do, and is open on both sides. */
    private double seconds(Dialect dialect, Way way) throws Exception {
        JdbcSettings settings = Databases.migrated(dialect);
        double seconds;
        try (JdbcStore store = JdbcStore.open(settings)) {
            execute(settings, "checkpoint");
            long begun = System.nanoTime();
            way.into(settings, store);
            seconds = (System.nanoTime() - begun) / 1e9;
        }
        requireWhole(settings);
        empty(settings);
        return seconds;
    }

    /** Whoever loads less looks faster. */
    private void requireWhole(JdbcSettings settings) throws SQLException {
        long rows = count(settings, "account") + count(settings, "credit_claim");
        long phones = count(settings, "account_phone");
        if (rows != learners.rows() || phones != learners.count()) {
            throw new IllegalStateException(rows + " rows and " + phones + " phones were loaded of " + learners.rows()
                    + " and " + learners.count());
        }
    }

    private static long count(JdbcSettings settings, String table) throws SQLException {
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("select count(*) from " + table)) {
            results.next();
            return results.getLong(1);
        }
    }

    private static Connection connection(JdbcSettings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.url(), settings.login().user(), settings.login().password());
    }

    private void imported(JdbcSettings settings, JdbcStore store) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(export))) {
            store.transfer().importFrom(in, key, () -> {});
        }
    }

    private static void empty(JdbcSettings settings) throws SQLException {
        execute(
                settings,
                Dialect.of(settings.url()) == Dialect.H2
                        ? "drop all objects delete files"
                        : "truncate table account, account_phone, credit_claim");
    }

    private static void execute(JdbcSettings settings, String sql) throws SQLException {
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(export);
    }
}
