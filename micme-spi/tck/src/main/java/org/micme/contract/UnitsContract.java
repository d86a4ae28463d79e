package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What is asked of {@link Store}, whatever ports it has. */
public abstract class UnitsContract extends Clauses {

    /** For an adapter's test. */
    protected UnitsContract() {}

    private Class<? extends StorePort> anyPort() {
        return store().ports().iterator().next();
    }

    private void mustRefuse(Runnable inside) {
        assertThatThrownBy(inside::run).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoreSaysWhichPortsThereAreAndGivesThem() {
        assertThat(store().ports()).isNotEmpty();
        store().ports()
                .forEach(type -> store().inUnit(
                                INSTITUTION,
                                unit -> assertThat(type.isInstance(unit.port(type)))
                                        .isTrue()));
    }

    @Test
    void aStoreHasANameInLowerCaseWords() {
        assertThat(store().name()).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(store().name());
    }

    @Test
    void instantsAreKeptToMillisecondsOrFiner() {
        assertThat(store().precision()).isIn(ChronoUnit.NANOS, ChronoUnit.MICROS, ChronoUnit.MILLIS);
    }

    @Test
    void aUnitAnswersWhatItsWorkReturns() {
        assertThat(store().<String>inUnit(INSTITUTION, unit -> "done")).isEqualTo("done");
        assertThat(store().<String>reading(INSTITUTION, unit -> "read")).isEqualTo("read");
    }

    @Test
    void aUnitKnowsItsInstitution() {
        assertThat(store().inUnit(OTHER, UnitOfWork::institution)).isEqualTo(OTHER);
        assertThat(store().reading(OTHER, UnitOfWork::institution)).isEqualTo(OTHER);
    }

    @Test
    void theWorkIsDoneInTheThreadOfItsCaller() {
        assertThat(store().<Thread>inUnit(INSTITUTION, unit -> Thread.currentThread()))
                .isSameAs(Thread.currentThread());
        assertThat(store().<Thread>reading(INSTITUTION, unit -> Thread.currentThread()))
                .isSameAs(Thread.currentThread());
    }

    @Test
    void whatTheWorkThrowsComesOutAsItIs() {
        RuntimeException failure = new RuntimeException("the work failed");
        List<RuntimeException> failures = List.of(failure);

        assertThatThrownBy(() -> store().inUnit(INSTITUTION, unit -> {
                    throw failures.get(0);
                }))
                .isSameAs(failure);
        assertThatThrownBy(() -> store().reading(INSTITUTION, unit -> {
                    throw failures.get(0);
                }))
                .isSameAs(failure);
    }

    @Test
    void oneUnitInsideAnotherIsRefused() {
        store().inUnit(INSTITUTION, unit -> {
            mustRefuse(() -> store().inUnit(INSTITUTION, inner -> true));
            mustRefuse(() -> store().inUnit(OTHER, inner -> true));
            mustRefuse(() -> store().reading(INSTITUTION, inner -> true));
            return true;
        });
        store().reading(INSTITUTION, unit -> {
            mustRefuse(() -> store().inUnit(INSTITUTION, inner -> true));
            mustRefuse(() -> store().reading(OTHER, inner -> true));
            return true;
        });
    }

    @Test
    void afterAUnitThatFailedTheNextOneBegins() {
        assertThatThrownBy(() -> store().inUnit(INSTITUTION, unit -> {
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(store().<Boolean>inUnit(INSTITUTION, unit -> true)).isTrue();
    }

    @Test
    void aUnitGivesNoPortOnceItHasEnded() {
        Class<? extends StorePort> type = anyPort();
        UnitOfWork ended = store().inUnit(INSTITUTION, unit -> unit);
        UnitOfWork endedReading = store().reading(INSTITUTION, unit -> unit);

        mustRefuse(() -> ended.port(type));
        mustRefuse(() -> endedReading.port(type));
    }

    @Test
    void institutionsWithNothingKeptAreNotNamed() {
        store().reading(INSTITUTION, unit -> true);
        store().inUnit(OTHER, unit -> true);

        assertThat(store().institutions()).isEmpty();
    }

    @Test
    void aStoreCanBeClosedTwice() {
        store().close();
        store().close();
    }

    @Test
    void aClosedStoreRefusesUnits() {
        store().close();

        mustRefuse(() -> store().inUnit(INSTITUTION, unit -> true));
        mustRefuse(() -> store().reading(INSTITUTION, unit -> true));
    }

    @Test
    void aUnitUnderWayIsFinishedBeforeTheStoreIsClosed() throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        AtomicBoolean waited = new AtomicBoolean();
        Thread closer = new Thread(() -> {
            closing.countDown();
            store().close();
            waited.set(finished.get());
        });

        store().inUnit(INSTITUTION, unit -> {
            closer.start();
            await(closing);
            while (closer.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
            unit.port(anyPort());
            finished.set(true);
            return true;
        });
        closer.join();
        assertThat(waited).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
