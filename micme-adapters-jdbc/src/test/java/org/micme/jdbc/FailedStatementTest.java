package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.StoreUnavailable;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** A unit of which a statement failed is not kept in part, even where its work makes nothing of the failure. */
@Timeout(120)
class FailedStatementTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final PersonId ANN = PersonId.of("ann");
    private static final Act ACT = Act.of(ANN, Instant.parse("2025-05-14T16:30:00Z"));

    private static void note(UnitOfWork unit, String key) {
        unit.port(AuditTrail.class).append(new AuditEntry("child", key, "Moved", ACT, List.of()));
    }

    private static void join(UnitOfWork unit) {
        MembershipPeriod year = MembershipPeriod.yearFrom(LocalDate.of(2025, 1, 1));
        unit.port(Memberships.class).save(Membership.of(ANN).renew(year, ACT).state(), Version.NEW);
    }

    private static void joinWhateverHappens(UnitOfWork unit) {
        try {
            join(unit);
        } catch (RuntimeException e) {
            // As a work would that thinks it can do without.
            return;
        }
    }

    private static List<String> noted(Store store) {
        return store.reading(UMICH, unit -> {
            try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
                return entries.map(AuditEntry::subjectKey).toList();
            }
        });
    }

    private static Connection connection(JdbcSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private static void run(JdbcSettings settings, String sql) throws SQLException {
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsWithinAUnitIsNotLeftOut(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        try (Store store = JdbcStore.open(settings)) {
            run(settings, "alter table membership rename to elsewhere");

            assertThatThrownBy(() -> store.inUnit(UMICH, unit -> {
                        note(unit, "before");
                        joinWhateverHappens(unit);
                        return true;
                    }))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            refused -> assertThat(refused.mayBeKept()).isFalse());
            assertThat(noted(store)).isEmpty();

            run(settings, "alter table elsewhere rename to membership");
            store.inUnit(UMICH, unit -> {
                note(unit, "later");
                return true;
            });
            assertThat(noted(store)).containsExactly("later");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMoreIsDoneAfterAFailure(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect);
        AtomicInteger after = new AtomicInteger();
        try (Store store = JdbcStore.open(settings)) {
            run(settings, "alter table membership rename to elsewhere");

            assertThatThrownBy(() -> store.inUnit(UMICH, unit -> {
                        joinWhateverHappens(unit);
                        note(unit, "after");
                        return after.incrementAndGet();
                    }))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("refused a statement");
            assertThat(after).hasValue(0);
            assertThat(noted(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aUnitThatSwallowsThatAnotherStoodInItsWayIsDoneAnew(Dialect dialect) throws SQLException {
        JdbcSettings settings = Databases.migrated(dialect).withPatience(Duration.ofSeconds(10));
        AtomicInteger runs = new AtomicInteger();
        try (Store store = JdbcStore.open(settings);
                Connection other = connection(settings)) {
            if (dialect == Dialect.POSTGRESQL) {
                // PostgreSQL would let the unit wait until an answer is overdue; here it gives up as H2 does.
                String database = settings.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
                run(settings, "alter database " + database + " set lock_timeout = 100");
            }
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute(
                        dialect == Dialect.POSTGRESQL
                                ? "lock table membership in exclusive mode"
                                : "insert into membership (institution, member, version, body) values (X'756d696368', X'616e6e', 1, '{}')");
                try (Store impatient = JdbcStore.open(settings)) {
                    boolean kept = impatient.inUnit(UMICH, unit -> {
                        note(unit, "before");
                        if (runs.incrementAndGet() > 1) {
                            letGo(other);
                        }
                        joinWhateverHappens(unit);
                        return true;
                    });
                    assertThat(kept).isTrue();
                }
            }
            assertThat(runs).hasValueGreaterThan(1);
            assertThat(noted(store)).containsExactly("before");
            assertThat(store.<Boolean>reading(
                            UMICH,
                            unit -> unit.port(Memberships.class).find(ANN).isPresent()))
                    .isTrue();
        }
    }

    private static void letGo(Connection other) {
        try {
            other.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
