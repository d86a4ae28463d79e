package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;

/** How what a store leaves out has to be refused: within units, and beside them what stands on it. */
final class Absence {

    private static final Map<Class<?>, Function<Store, ?>> BESIDE = Map.of(
            Jobs.class, Store::jobs,
            Outbox.class, Store::outboxQueue,
            AuditTrail.class, Store::ledger,
            DecisionLog.class, Store::ledger);

    private Absence() {}

    static void mustBeRefused(Store store, Class<?> absent) {
        Function<Store, ?> beside = BESIDE.get(absent);
        if (beside != null) {
            assertThatThrownBy(() -> beside.apply(store)).isInstanceOf(PortAbsent.class);
        }
        if (StorePort.class.isAssignableFrom(absent)) {
            Class<? extends StorePort> port = absent.asSubclass(StorePort.class);
            assertThatThrownBy(() -> store.inUnit(Clauses.INSTITUTION, unit -> unit.port(port)))
                    .isInstanceOf(PortAbsent.class);
            assertThatThrownBy(() -> store.reading(Clauses.INSTITUTION, unit -> unit.port(port)))
                    .isInstanceOf(PortAbsent.class);
        }
    }
}
