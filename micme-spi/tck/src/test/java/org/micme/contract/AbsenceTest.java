package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.contract.memory.MemoryStore;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What a store leaves out is refused wherever it could be asked for. */
class AbsenceTest {

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of(Jobs.class, "jobs"),
                Arguments.of(Outbox.class, "outboxQueue"),
                Arguments.of(AuditTrail.class, "ledger"),
                Arguments.of(DecisionLog.class, "ledger"));
    }

    private static Faults refusing(Class<?> what, Class<?> type, String method) {
        return Faults.none().in(type, method, call -> {
            throw new PortAbsent("half", what);
        });
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutIsRefused(Class<?> what, String method) {
        Faults faults = refusing(what, Store.class, method).in(UnitOfWork.class, "port", call -> {
            throw new PortAbsent("half", what);
        });
        Store store = faults.into(new MemoryStore());

        assertThatCode(() -> Absence.mustBeRefused(store, what)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutAndGivenAllTheSameFails(Class<?> what, String method) {
        Store inUnits = refusing(what, UnitOfWork.class, "port").into(new MemoryStore());
        assertThatThrownBy(() -> Absence.mustBeRefused(inUnits, what)).isInstanceOf(AssertionError.class);

        Store whole = new MemoryStore();
        assertThatThrownBy(() -> Absence.mustBeRefused(whole, what)).isInstanceOf(AssertionError.class);
    }
}
