package org.micme.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.app.job.Stores.MERCY;
import static org.micme.app.job.Stores.NOON;
import static org.micme.app.job.Stores.SAINT_ELSEWHERE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.outbox.UndeliverableMessage;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;

/** What is put into the outbox leaves once, or is tried again, or waits for a person. */
class OutboxRelayTest {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final RelaySettings SETTINGS = new RelaySettings(
            3, Duration.ofMillis(1), Duration.ofMinutes(5), 4, new BackOff(FIRST, Duration.ofMinutes(1)));

    private final Stores.StandingClock clock = new Stores.StandingClock();

    /** What becomes of a message. */
    private interface Fate {
        void of(int attempt) throws IOException;
    }

    /** Notes what it is asked to deliver. */
    private static final class Pigeon implements OutboxTransport {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final List<String> delivered = new CopyOnWriteArrayList<>();
        private final Fate fate;

        Pigeon(Fate fate) {
            this.fate = fate;
        }

        @Override
        public String name() {
            return "pigeon";
        }

        @Override
        public void deliver(InstitutionId institution, OutboxMessage message) throws IOException {
            String key = institution + " " + message.key();
            asked.add(key);
            fate.of((int) asked.stream().filter(key::equals).count());
            delivered.add(key);
        }
    }

    private OutboxRelay relay(String node, Store store, OutboxTransport... transports) {
        return new OutboxRelay(node, store, List.of(transports), SETTINGS, clock);
    }

    private OutboxFigures figures(Store store) {
        return store.outboxQueue().figures(clock.instant());
    }

    private static List<ParkedMessage> parked(Store store) {
        return store.outboxQueue().parked(MERCY, PageRequest.first(10)).rows();
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void allThatMayLeaveLeavesOnceOverAllInstitutions(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Pigeon pigeon = new Pigeon(attempt -> {});
            IntStream.range(0, 7).forEach(i -> Stores.put(store, i % 2 == 0 ? MERCY : SAINT_ELSEWHERE, "m" + i));
            OutboxRelay relay = relay("node-1", store, pigeon);

            relay.round();
            relay.round();

            assertThat(pigeon.delivered).hasSize(7).doesNotHaveDuplicates();
            assertThat(figures(store).waiting()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatFailsIsTriedAgainAfterLongerAndLongerPauses(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Pigeon pigeon = new Pigeon(attempt -> {
                if (attempt < 4) {
                    throw new IOException("no answer from ann@umich.edu");
                }
            });
            Stores.put(store, MERCY, "m");
            OutboxRelay relay = relay("node-1", store, pigeon);

            relay.round();
            for (int pause = 1; pause < 8; pause *= 2) {
                clock.passes(FIRST.multipliedBy(pause).dividedBy(2).minusNanos(1_000));
                relay.round();
                assertThat(figures(store).failing()).isEqualTo(1);
                int asked = pigeon.asked.size();
                clock.passes(FIRST.multipliedBy(pause));
                relay.round();
                assertThat(pigeon.asked).hasSize(asked + 1);
            }

            assertThat(pigeon.asked).hasSize(4);
            assertThat(pigeon.delivered).hasSize(1);
            assertThat(figures(store).waiting()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatAlwaysFailsWaitsForAPersonInTheEnd(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Pigeon pigeon = new Pigeon(attempt -> {
                throw new IOException("no answer from ann@umich.edu");
            });
            Stores.put(store, MERCY, "m");
            OutboxRelay relay = relay("node-1", store, pigeon);

            for (int round = 0; round < 9; round++) {
                relay.round();
                clock.passes(Duration.ofMinutes(1));
            }

            assertThat(pigeon.asked).hasSize(SETTINGS.attempts());
            ParkedMessage parked = parked(store).get(0);
            assertThat(parked.attempts()).isEqualTo(SETTINGS.attempts());
            assertThat(parked.error()).isEqualTo("java.io.IOException");
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatCanNeverBeDeliveredWaitsForAPersonAtOnce(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.put(store, MERCY, "m");
            relay("node-1", store, new Pigeon(attempt -> {
                        throw new UndeliverableMessage("the account has no address");
                    }))
                    .round();

            assertThat(parked(store)).extracting(ParkedMessage::error).containsExactly("the account has no address");
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatANodeDoesNotCarryIsLeftToAnother(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.put(store, MERCY, "m");
            OutboxRelay without = relay("node-1", store);
            IntStream.range(0, 9).forEach(round -> without.round());
            assertThat(figures(store)).isEqualTo(new OutboxFigures(1, 0, 0, 0, Optional.of(Duration.ZERO)));

            Pigeon pigeon = new Pigeon(attempt -> {});
            relay("node-2", store, pigeon).round();
            assertThat(pigeon.delivered).hasSize(1);
        }
    }

    /** What a plug-in can throw beside exceptions, and what languages without checked exceptions throw unawares. */
    private static void fail(int attempt) {
        switch (attempt) {
            case 1 -> throw new NoClassDefFoundError("com/example/Missing");
            case 2 -> throw new StackOverflowError();
            case 3 -> throw new OutOfMemoryError("of a plug-in");
            default -> throw OutboxRelayTest.<RuntimeException>unawares(new Exception("for ann@umich.edu"));
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // That is the point: it is none.
    private static <E extends Exception> E unawares(Exception checked) throws E {
        throw (E) checked;
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void anErrorOfAPlugInIsAnAttemptInVainAndHoldsNothingElseUp(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Pigeon faulty = new Pigeon(OutboxRelayTest::fail);
            Stores.put(store, MERCY, "a");
            Stores.put(store, MERCY, "b");
            OutboxRelay relay = relay("node-1", store, faulty);

            for (int round = 0; round < 9; round++) {
                relay.round();
                clock.passes(Duration.ofMinutes(1));
            }

            assertThat(faulty.asked).hasSize(2 * SETTINGS.attempts());
            assertThat(parked(store))
                    .extracting(ParkedMessage::error)
                    .containsExactly("java.lang.Exception", "java.lang.Exception");
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void aMessageWhoseNodesNeverTellWhatCameOfItWaitsForAPersonUntried(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.put(store, MERCY, "m");
            for (int attempt = 1; attempt <= SETTINGS.attempts(); attempt++) {
                store.outboxQueue().lease("node-" + attempt, 1, clock.instant(), SETTINGS.lease(), Set.of("pigeon"));
                clock.passes(SETTINGS.lease());
            }

            Pigeon pigeon = new Pigeon(attempt -> {});
            relay("last", store, pigeon).round();

            assertThat(pigeon.asked).isEmpty();
            assertThat(parked(store))
                    .extracting(ParkedMessage::error)
                    .containsExactly("no node that tried it told what came of it");
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whoseLeaseHasRunOutDeliversNothingMore(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Pigeon slow = new Pigeon(attempt -> clock.passes(SETTINGS.lease()));
            Stores.put(store, MERCY, "a");
            Stores.put(store, MERCY, "b");

            relay("node-1", store, slow).round();

            assertThat(slow.asked).containsExactly("mercy a");
            assertThat(figures(store))
                    .isEqualTo(new OutboxFigures(1, 1, 0, 0, Optional.of(Duration.between(NOON, clock.instant()))));
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void twoNodesShareTheWorkAndEachMessageIsOnes(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            IntStream.range(0, 200).forEach(i -> Stores.put(store, MERCY, "m" + i));
            Pigeon pigeon = new Pigeon(attempt -> {});
            OutboxRelay one = relay("node-1", store, pigeon);
            OutboxRelay other = relay("node-2", store, pigeon);
            one.start();
            other.start();

            Stores.await(() -> figures(store).waiting() == 0);
            one.stop();
            other.stop();
            assertThat(pigeon.delivered).hasSize(200).doesNotHaveDuplicates();
        }
    }
}
