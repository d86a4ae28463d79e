package org.micme.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.app.job.Stores.MERCY;
import static org.micme.app.job.Stores.NOON;
import static org.micme.app.job.Stores.SAINT_ELSEWHERE;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.store.Store;

/** What comes due is run once for each institution, or is tried again, or waits for a person. */
class JobRunnerTest {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final JobSettings SETTINGS =
            new JobSettings(Duration.ofMillis(1), Duration.ofMinutes(5), 3, new BackOff(FIRST, Duration.ofMinutes(1)));

    private final Stores.StandingClock clock = new Stores.StandingClock();

    /** What becomes of a run. */
    private interface Fate {
        void of(int run) throws Exception;
    }

    /** Notes for whom it is run. */
    private static final class Round implements Job {

        private final List<String> runs = new CopyOnWriteArrayList<>();
        private final String name;
        private final Fate fate;

        Round(String name, Fate fate) {
            this.name = name;
            this.fate = fate;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Instant next(Instant now) {
            return now.plus(EVERY);
        }

        @Override
        public void run(InstitutionId institution, Instant now) throws Exception {
            runs.add(institution + " " + now);
            fate.of(runs.size());
        }
    }

    private JobRunner runner(String node, Store store, Job... jobs) {
        return new JobRunner(node, store, List.of(jobs), SETTINGS, clock);
    }

    private static JobStanding standing(Store store) {
        return store.jobs().of(MERCY).get(0);
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void aJobIsRunForEachInstitutionOnceItIsDueAndThenAgain(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.append(store, MERCY, "Claimed");
            Stores.append(store, SAINT_ELSEWHERE, "Claimed");
            Round watch = new Round("watch", run -> {});
            JobRunner runner = runner("node-1", store, watch);

            runner.round();
            assertThat(watch.runs).isEmpty();
            clock.passes(EVERY);
            runner.round();
            runner.round();
            assertThat(watch.runs).containsExactly("mercy " + clock.instant(), "saint-elsewhere " + clock.instant());

            clock.passes(EVERY);
            runner.round();
            assertThat(watch.runs).hasSize(4);
            assertThat(standing(store).lastDone()).contains(NOON.plus(EVERY.multipliedBy(2)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void aJobThatFailsIsTriedAgainLaterAndIsFreeOfFailuresOnceItIsDone(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.append(store, MERCY, "Claimed");
            Round watch = new Round("watch", run -> {
                if (run < 3) {
                    throw new IOException("no answer about ann@umich.edu");
                }
            });
            JobRunner runner = runner("node-1", store, watch);
            runner.round();
            clock.passes(EVERY);

            runner.round();
            runner.round();
            assertThat(watch.runs).hasSize(1);
            assertThat(standing(store).lastError()).contains("java.io.IOException");
            clock.passes(FIRST);
            runner.round();
            clock.passes(FIRST.multipliedBy(2));
            runner.round();

            assertThat(watch.runs).hasSize(3);
            assertThat(standing(store).failures()).isZero();
            assertThat(standing(store).due()).isEqualTo(clock.instant().plus(EVERY));
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void aJobThatAlwaysFailsWaitsForAPersonAndHoldsNoOtherUp(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            Stores.append(store, MERCY, "Claimed");
            Round broken = new Round("broken", run -> {
                throw new NoClassDefFoundError("com/example/Missing");
            });
            Round watch = new Round("watch", run -> {});
            JobRunner runner = runner("node-1", store, broken, watch);
            runner.round();
            clock.passes(EVERY);

            for (int round = 0; round < 9; round++) {
                runner.round();
                clock.passes(Duration.ofMinutes(1));
            }

            assertThat(broken.runs).hasSize(SETTINGS.attempts());
            assertThat(watch.runs).hasSize(1);
            assertThat(standing(store).isParked()).isTrue();
            assertThat(standing(store).failures()).isEqualTo(SETTINGS.attempts());
            assertThat(store.jobs().figures(clock.instant())).isEqualTo(new JobFigures(0, 0, 0, 1, Optional.empty()));

            store.jobs().unpark(MERCY, "broken", clock.instant());
            runner.round();
            assertThat(broken.runs).hasSize(SETTINGS.attempts() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void whatANodeDoesNotKnowIsLeftToAnother(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            store.jobs().ensure(MERCY, "later", NOON);
            runner("node-1", store, new Round("watch", run -> {})).round();

            Round later = new Round("later", run -> {});
            runner("node-2", store, later).round();
            assertThat(later.runs).containsExactly("mercy " + NOON);
        }
    }

    @ParameterizedTest
    @MethodSource("org.micme.app.job.Stores#all")
    void twoNodesShareTheWorkAndEachRunIsOnes(Supplier<Store> empty) {
        try (Store store = empty.get()) {
            IntStream.range(0, 50).forEach(i -> store.jobs().ensure(InstitutionId.of("hospital-" + i), "watch", NOON));
            Round watch = new Round("watch", run -> {});
            JobRunner one = runner("node-1", store, watch);
            JobRunner other = runner("node-2", store, watch);
            one.start();
            other.start();

            Stores.await(() -> store.jobs().figures(clock.instant()).due() == 0);
            one.stop();
            other.stop();
            assertThat(Set.copyOf(watch.runs)).hasSize(50);
            assertThat(watch.runs).hasSize(50);
        }
    }
}
