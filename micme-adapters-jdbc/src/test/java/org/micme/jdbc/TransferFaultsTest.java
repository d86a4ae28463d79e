package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.port.StoreUnavailable;

/** Institutions move while databases fail, and while others work in them. */
@Timeout(120)
class TransferFaultsTest {

    private static final String KEY = InstitutionTransfer.newKey();

    @Test
    void anExportWhoseLineIsCutEndsThereAndIsNotBegunAgain() {
        JdbcSettings settings = Databases.migrated(Dialect.POSTGRESQL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger rows = new AtomicInteger();
        try (Line line = new Line(settings);
                JdbcStore store = JdbcStore.open(line.through(settings))) {
            SampleInstitution.fill(store);

            assertThatThrownBy(() -> store.transfer().export(SampleInstitution.UMICH, KEY, out, () -> {
                        if (rows.incrementAndGet() == 3) {
                            line.cut();
                        }
                    }))
                    .isInstanceOf(StoreUnavailable.class);
        }
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8).split("\"table\":\"account\"", -1))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(rows).hasValueLessThan(10);
    }
}
