package org.micme.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Beside;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.Transactions;
import org.micme.spi.store.UnitOfWork;

/** Runs units of work as transactions: begins, commits, gives up, and begins anew where that helps. Thread safe. */
final class Units implements Transactions, Beside {

    private static final String ACROSS = "";
    private static final int FIRST_PAUSE_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 500;

    private final Dialect dialect;
    private final Breakdowns breakdowns;
    private final DataSource pool;
    private final PersonalData personal;
    private final Transaction transactions;
    private final Duration patience;
    private final Writing writing;
    private final DataSource reserve;
    /** When this thread's unit gives up at the latest, as {@code System.nanoTime} has it; none where no unit is under way. */
    private final ThreadLocal<@Nullable Long> deadline = new ThreadLocal<>();

    private final Phaser running = new Phaser(1);

    Units(JdbcSettings settings, Pools pools, PersonalData personal, Writing writing) {
        this.dialect = settings.dialect();
        this.breakdowns = new Breakdowns(dialect);
        this.pool = pools.units();
        this.reserve = pools.reserve();
        this.personal = personal;
        this.transactions = new Transaction(dialect, writing, this);
        this.patience = settings.patience();
        this.writing = writing;
    }

    <T> T changing(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return patiently(() -> transactions.run(pool, institution.value(), false, session -> {
            JdbcUnit unit = new JdbcUnit(institution, session, personal);
            return work.apply(unit);
        }));
    }

    <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
        return patiently(() -> transactions.run(pool, institution.value(), true, session -> {
            JdbcUnit unit = new JdbcUnit(institution, session, personal);
            return work.apply(unit);
        }));
    }

    /** Reads rows, whatever they are, at one moment; never done anew, since what was told of them can't be taken back. */
    <T> T onceReadingRows(InstitutionId institution, Function<Session, ? extends T> work) {
        return once(institution, true, work);
    }

    /** Changes rows, whatever they are; never done anew, since what it reads from is used up. */
    <T> T onceForRows(InstitutionId institution, Function<Session, ? extends T> work) {
        return once(institution, false, work);
    }

    private <T> T once(InstitutionId institution, boolean readOnly, Function<Session, ? extends T> work) {
        return patiently(() -> {
            try {
                return transactions.run(pool, institution.value(), readOnly, work);
            } catch (SQLException e) {
                throw breakdowns.unavailable(e);
            }
        });
    }

    /** Changes what belongs to all institutions: the outbox, the jobs, the seals. */
    @Override
    public <T> T across(Function<Session, T> work) {
        return patiently(() -> transactions.run(pool, ACROSS, false, work));
    }

    @Override
    public <T> T atOneMoment(Function<Session, T> work) {
        return patiently(() -> transactions.run(pool, ACROSS, true, work));
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
        return repeated(() -> transactions.run(reserve, ACROSS, false, work), System.nanoTime() + patience.toNanos());
    }

    @Override
    public void takeTurn(Connection connection) throws SQLException {
        long left = Objects.requireNonNull(deadline.get(), "deadline") - System.nanoTime();
        writing.takeTurn(connection, Duration.ofNanos(Math.max(0, left)));
    }

    @Override
    public void beginLong(Connection connection) {
        writing.beginLong(connection);
    }

    @Override
    public boolean isKnown(String institution) {
        return transactions.isKnown(institution);
    }

    private interface Attempt<T> {
        T run() throws SQLException;
    }

    private <T> T patiently(Attempt<T> attempt) {
        if (deadline.get() != null) {
            throw new IllegalStateException(
                    "a unit of work is under way in this thread: one inside another is refused");
        }
        if (running.register() < 0) {
            throw new IllegalStateException("the store is closed");
        }
        long latest = System.nanoTime() + patience.toNanos();
        deadline.set(latest);
        try {
            return repeated(attempt, latest);
        } finally {
            deadline.remove();
            running.arriveAndDeregister();
        }
    }

    private <T> T repeated(Attempt<T> attempt, long latest) {
        for (int pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                long left = latest - System.nanoTime();
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
}
