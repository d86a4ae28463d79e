package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.job.JdbcJobs;
import org.micme.jdbc.ledger.JdbcLedger;
import org.micme.jdbc.outbox.JdbcOutboxQueue;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.rotation.KeyCheck;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.StorePort;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/**
 * Keeps things in a relational database: PostgreSQL, or H2 in a file. Units are transactions at the level <i>read committed</i>, or
 * <i>repeatable read</i> where they only read (<i>snapshot</i>, as H2 calls it); what has to be unique or done once is kept by
 * constraints and versions, not by levels.
 *
 * <p>In an H2 file, units that change something come one after the other, from their first change on: whoever waits longer than the
 * settings' patience is refused. Units that read wait for nobody.
 *
 * <p>Thread safe.
 */
public final class JdbcStore implements Store {

    private final Pools pools;
    private final Units units;
    private final PersonalData personal;

    private JdbcStore(JdbcSettings settings, Pools pools, Writing writing) {
        this.pools = pools;
        this.personal = new PersonalData(settings.keys());
        this.units = new Units(settings, pools, personal, writing);
    }

    /**
     * Opens a database whose tables are those of this program: see {@link Tables}. The first that opens a new one makes its keys those
     * of the database.
     *
     * @param settings never null
     * @return never null; to be closed
     * @throws StoreUnavailable where the database can't be reached
     * @throws IllegalArgumentException where the database may forget what it has acknowledged, its tables are older or newer, or the keys
     *     are not its own ({@link org.micme.jdbc.personal.WrongKeys})
     */
    public static JdbcStore open(JdbcSettings settings) {
        Pools pools = Pools.open(settings);
        try {
            JdbcStore store = new JdbcStore(settings, pools, writing(settings, pools));
            new KeyCheck(store.units, store.personal).require();
            return store;
        } catch (RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    private static Writing writing(JdbcSettings settings, Pools pools) {
        try (Connection connection = pools.units().getConnection()) {
            new Durability(settings.dialect()).require(connection);
            Tables.of(settings).require();
            return Writing.into(connection, settings.dialect());
        } catch (SQLException e) {
            throw StoreUnavailable.nothingKept("the database can't be asked for its settings", e);
        }
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public <T> T inUnit(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return units.changing(institution, work);
    }

    @Override
    public <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return units.reading(institution, work);
    }

    @Override
    public Set<Class<? extends StorePort>> ports() {
        return Ports.types();
    }

    @Override
    public Set<InstitutionId> institutions() {
        return units.across(session -> new HashSet<>(
                session.list("select institution from institution", row -> InstitutionId.of(row.text(1)))));
    }

    @Override
    public ChronoUnit precision() {
        return ChronoUnit.MICROS;
    }

    @Override
    public OutboxQueue outboxQueue() {
        return new JdbcOutboxQueue(units, personal);
    }

    @Override
    public Jobs jobs() {
        return new JdbcJobs(units);
    }

    @Override
    public Ledger ledger() {
        return new JdbcLedger(units, personal);
    }

    /**
     * How many entries of the audit trail and the decision log no seal covers yet: a count, which is cheap. {@link Ledger#verify} names
     * them.
     *
     * @param institution never null
     * @return from 0
     * @throws StoreUnavailable where the database can't be asked
     */
    public long unsealed(InstitutionId institution) {
        return units.across(session -> session.first(
                        "select count(*) from unsealed where institution = ?", row -> row.large(1), institution.value())
                .orElse(0L));
    }

    /**
     * The newest seal of the audit trail and the decision log, as the database notes it, which is cheap: {@link Ledger#verify} holds the
     * chain against it.
     *
     * @param institution never null
     * @return with its whole digest; none where nothing was sealed yet
     * @throws StoreUnavailable where the database can't be asked
     */
    public Optional<NotedSeal> newestSeal(InstitutionId institution) {
        return new JdbcLedger(units, personal).newest(institution);
    }

    /**
     * Does what {@link Ledger#verify} does, and tells how far it has come.
     *
     * @param institution never null
     * @param noted a seal that the chain is held against as well; never null
     * @param step called for each entry, again where the database had to be asked anew; never null
     * @return what was found; never null
     * @throws StoreUnavailable where the database can't be asked
     */
    public ChainReport verify(InstitutionId institution, Optional<NotedSeal> noted, Runnable step) {
        return new JdbcLedger(units, personal).verify(institution, noted, step);
    }

    /**
     * Moves whole institutions in and out.
     *
     * @return never null
     */
    public InstitutionTransfer transfer() {
        return new InstitutionTransfer(units, personal);
    }

    /**
     * Lets the newest keys of personal data take over from older ones.
     *
     * @return never null
     */
    public KeyRotation keyRotation() {
        return new KeyRotation(units, personal);
    }

    @Override
    public void close() {
        units.end();
        pools.close();
    }
}
