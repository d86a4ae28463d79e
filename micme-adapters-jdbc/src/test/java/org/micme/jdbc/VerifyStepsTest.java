package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;

/** How far verifying a long chain has come is told on the way. */
class VerifyStepsTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Act ACT = Act.of(PersonId.of("ann"), Instant.parse("2025-05-14T16:30:00Z"));
    private static final int ENTRIES = 7;

    @ParameterizedTest
    @EnumSource
    void verifyingTellsOfEachEntryWhetherItIsSealedOrNot(Dialect dialect) {
        try (JdbcStore store = JdbcStore.open(Databases.migrated(dialect))) {
            for (int i = 0; i < ENTRIES; i++) {
                AuditEntry entry = new AuditEntry("child", "4711", "Moved", ACT, List.of());
                store.inUnit(UMICH, unit -> {
                    unit.port(AuditTrail.class).append(entry);
                    return true;
                });
                if (i == 2) {
                    store.ledger().seal(UMICH);
                }
            }
            AtomicInteger steps = new AtomicInteger();

            assertThat(store.verify(UMICH, Optional.empty(), steps::incrementAndGet))
                    .isEqualTo(store.ledger().verify(UMICH));
            assertThat(steps).hasValue(ENTRIES);
        }
    }
}
