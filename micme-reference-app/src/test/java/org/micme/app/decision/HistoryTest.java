package org.micme.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.Ledger;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** History is told once, whatever its length, and however often a store begins to read anew. */
class HistoryTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final Instant MAY = Instant.parse("2025-05-14T16:30:00Z");

    private static LoggedDecision decision(String id, Instant at) {
        return new LoggedDecision(
                id,
                new LoggedDecision.Subject("claim", "c"),
                at,
                new LoggedDecision.Basis("claim", "1", new LoggedDecision.HeldPolicy("micme", "1", "{}")),
                new LoggedDecision.Exchange("{}", "{}"));
    }

    private static Store with(List<LoggedDecision> decisions) {
        Store store = new RepeatingStore();
        store.inUnit(UMICH, unit -> {
            decisions.forEach(unit.port(DecisionLog.class)::append);
            return decisions.size();
        });
        return store;
    }

    private static List<String> told(Store store) {
        List<String> ids = new ArrayList<>();
        new History(store, UMICH).between(MAY, MAY.plusSeconds(1_000), logged -> ids.add(logged.id()));
        return ids;
    }

    private static List<String> ids(List<LoggedDecision> decisions) {
        return decisions.stream().map(LoggedDecision::id).toList();
    }

    @Test
    void aLongHistoryIsToldInItsOrder() {
        List<LoggedDecision> history = IntStream.range(0, 730)
                .mapToObj(i -> decision("d" + (1_000 + i), MAY.plusSeconds(i)))
                .toList();

        assertThat(told(with(history))).isEqualTo(ids(history));
    }

    @Test
    void muchThatWasDecidedAtTheSameInstantIsAllTold() {
        List<LoggedDecision> history = IntStream.range(0, 730)
                .mapToObj(i -> decision("d" + (1_000 + i), MAY.plusSeconds(i / 300)))
                .toList();

        assertThat(told(with(history))).isEqualTo(ids(history));
    }

    @Test
    void whatWasToldIsNotReadAgainAlsoWhereAllWasDecidedAtOneInstant() {
        List<LoggedDecision> history = IntStream.range(0, 730)
                .mapToObj(i -> decision("d" + (1_000 + i), MAY))
                .toList();
        Store store = with(history);
        AtomicInteger read = new AtomicInteger();
        new History(counting(store, read), UMICH).between(MAY, MAY.plusSeconds(1), logged -> {});

        // Every unit runs twice, and may look one decision further than it tells.
        assertThat(read).hasValueLessThan(2 * (history.size() + 20));
    }

    /** Counts the decisions that are read. */
    private static Store counting(Store store, AtomicInteger read) {
        return proxy(Store.class, (self, method, arguments) -> {
            if (!method.getName().equals("reading")) {
                return method.invoke(store, arguments);
            }
            @SuppressWarnings("unchecked")
            Function<UnitOfWork, Object> work = (Function<UnitOfWork, Object>) arguments[1];
            return store.<Object>reading(UMICH, unit -> work.apply(countingUnit(unit, read)));
        });
    }

    private static UnitOfWork countingUnit(UnitOfWork unit, AtomicInteger read) {
        DecisionLog log = unit.port(DecisionLog.class);
        DecisionLog counted = proxy(DecisionLog.class, (self, method, arguments) -> {
            Object answer = method.invoke(log, arguments);
            return answer instanceof Stream<?> stream
                    ? StreamSupport.stream(Spliterators.spliteratorUnknownSize(stream.iterator(), 0), false)
                            .peek(each -> read.incrementAndGet())
                    : answer;
        });
        return proxy(UnitOfWork.class, (self, method, arguments) -> counted);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void whereNothingWasDecidedNothingIsTold() {
        assertThat(told(with(List.of(decision("later", MAY.plusSeconds(1_000))))))
                .isEmpty();
    }

    /** Reads everything twice, as a store may whose database failed at the end of a unit. */
    private static final class RepeatingStore implements Store {

        private final Store store = new MemoryStore();

        @Override
        public <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
            store.reading(institution, work::apply);
            return store.reading(institution, work);
        }

        @Override
        public <T> T inUnit(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work) {
            return store.inUnit(institution, work);
        }

        @Override
        public String name() {
            return store.name();
        }

        @Override
        public Set<Class<? extends StorePort>> ports() {
            return store.ports();
        }

        @Override
        public Set<InstitutionId> institutions() {
            return store.institutions();
        }

        @Override
        public ChronoUnit precision() {
            return store.precision();
        }

        @Override
        public OutboxQueue outboxQueue() {
            return store.outboxQueue();
        }

        @Override
        public Jobs jobs() {
            return store.jobs();
        }

        @Override
        public Ledger ledger() {
            return store.ledger();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
