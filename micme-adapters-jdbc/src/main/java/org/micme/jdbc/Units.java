package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.UnitOfWork;

/** Runs units of work as transactions: begins, commits, gives up, and begins anew where that helps. Thread safe. */
final class Units implements Transactions, Session.Beside {

    private static final String ACROSS = "";
    private static final int FIRST_PAUSE_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 500;

    private final Dialect dialect;
    private final Breakdowns breakdowns;
    private final DataSource pool;
    private final PersonalData personal;
    private final Durability durability;
    private final long patienceNanos;
    private final DataSource reserve;
    private final ThreadLocal<Boolean> underWay = ThreadLocal.withInitial(() -> false);
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Phaser running = new Phaser(1);

    Units(JdbcSettings settings, Pools pools, PersonalData personal, Durability durability) {
        this.dialect = settings.dialect();
        this.breakdowns = new Breakdowns(dialect);
        this.pool = pools.units();
        this.reserve = pools.reserve();
        this.personal = personal;
        this.durability = durability;
        this.patienceNanos = settings.patience().toNanos();
    }

    <T> T changing(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return patiently(() -> once(pool, institution.value(), false, session -> {
            JdbcUnit unit = new JdbcUnit(institution, session, personal);
            return work.apply(unit);
        }));
    }

    <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return patiently(() -> once(pool, institution.value(), true, session -> {
            JdbcUnit unit = new JdbcUnit(institution, session, personal);
            return work.apply(unit);
        }));
    }

    /** Reads rows, whatever they are, at one moment. */
    <T> T readingRows(InstitutionId institution, Function<Session, ? extends T> work) {
        return patiently(() -> once(pool, institution.value(), true, work));
    }

    /** Changes rows, whatever they are; never done anew, since what it reads from is used up. */
    <T> T onceForRows(InstitutionId institution, Function<Session, ? extends T> work) {
        return patiently(() -> {
            try {
                return once(pool, institution.value(), false, work);
            } catch (SQLException e) {
                throw breakdowns.unavailable(e);
            }
        });
    }

    /** Changes what belongs to all institutions: the outbox, the jobs, the seals. */
    @Override
    public <T> T across(Function<Session, T> work) {
        return patiently(() -> once(pool, ACROSS, false, work));
    }

    /** Waits for the units under way, and refuses all others from then on. */
    void end() {
        if (!running.isTerminated()) {
            running.arriveAndDeregister();
        }
        while (!running.isTerminated()) {
            running.awaitAdvance(running.getPhase());
        }
    }

    /** In a transaction beside the unit's own, on a connection that no unit takes. */
    @Override
    public <T> T apart(Function<Session, T> work) {
        return repeated(() -> once(reserve, ACROSS, false, work));
    }

    @Override
    public boolean isKnown(String institution) {
        return known.contains(institution);
    }

    private interface Attempt<T> {
        T run() throws SQLException;
    }

    private <T> T patiently(Attempt<T> attempt) {
        if (underWay.get()) {
            throw new IllegalStateException(
                    "a unit of work is under way in this thread: one inside another is refused");
        }
        if (running.register() < 0) {
            throw new IllegalStateException("the store is closed");
        }
        underWay.set(true);
        try {
            return repeated(attempt);
        } finally {
            underWay.remove();
            running.arriveAndDeregister();
        }
    }

    private <T> T repeated(Attempt<T> attempt) {
        long deadline = System.nanoTime() + patienceNanos;
        for (int pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                long left = deadline - System.nanoTime();
                if (!breakdowns.isWorthRepeating(e) || left <= 0) {
                    throw breakdowns.unavailable(e);
                }
                long nanos = TimeUnit.MILLISECONDS.toNanos(
                        1 + ThreadLocalRandom.current().nextInt(pause));
                LockSupport.parkNanos(Math.min(nanos, left));
                if (Thread.currentThread().isInterrupted()) {
                    throw breakdowns.unavailable(e);
                }
            }
        }
    }

    private <T> T once(DataSource from, String institution, boolean readOnly, Function<Session, ? extends T> work)
            throws SQLException {
        try (Connection connection = from.getConnection()) {
            connection.setReadOnly(readOnly);
            connection.setTransactionIsolation(
                    readOnly ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_READ_COMMITTED);
            Session session = new Session(connection, dialect, institution, readOnly, this);
            T result;
            try {
                result = work.apply(session);
            } catch (SqlFailure e) {
                giveUp(connection);
                throw e.failure();
            } catch (RuntimeException | Error e) {
                giveUp(connection);
                throw e;
            } finally {
                session.end();
            }
            RuntimeException refusal = session.refusal();
            if (refusal != null) {
                giveUp(connection);
                throw refusal;
            }
            commit(connection, session.hasChanged());
            if (session.hasChanged()) {
                known.add(institution);
            }
            return result;
        }
    }

    private static void giveUp(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone, and with it whatever was not committed.
            return;
        }
    }

    private void commit(Connection connection, boolean hasChanged) throws SQLException {
        try {
            connection.commit();
            if (hasChanged) {
                durability.await(connection);
            }
        } catch (SQLException e) {
            if (!hasChanged || dialect.isContention(e)) {
                throw e;
            }
            throw StoreUnavailable.allOrNothingKept(
                    "the database did not answer the commit: ask whether the change is there before it is made again",
                    new SqlFailure(e));
        }
    }
}
