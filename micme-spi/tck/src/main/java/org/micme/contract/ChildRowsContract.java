package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of the rows of {@link Children#search}. */
public abstract class ChildRowsContract extends SomeChildren {

    private static final int MANY = 30;
    private static final String RENAMED = "Joints and Bones";

    /** For an adapter's test. */
    protected ChildRowsContract() {}

    @Test
    void withoutCriteriaAllPlannedChildrenAreListed() {
        assertThat(found(ChildSearch.ALL)).containsExactly(1, 2, 3);

        PlannedChild closed = child(2, BONES, Option.none(), "Surgery", Any.INSTANT);
        unit(port -> port.save(closed.deactivate(Any.act()).state(), closed.version()));
        assertThat(found(ChildSearch.ALL)).containsExactly(1, 3);
    }

    @Test
    void aRowHoldsTheChildItsSeriesNameAndWhatWasNotedLast() {
        unit(port -> {
            port.note(ActivityId.of(1), ChildStatus.PENDING);
            port.note(ActivityId.of(1), ChildStatus.APPROVED);
        });

        List<ListedChild> rows = reading(port -> port.search(ChildSearch.ALL, PageRequest.first(2)))
                .rows();
        assertThat(rows)
                .containsExactly(
                        new ListedChild(
                                child(1, BONES, Option.some("Gout"), "Medicine", Any.INSTANT),
                                "Bones and Joints",
                                Optional.of(ChildStatus.APPROVED)),
                        new ListedChild(
                                child(2, BONES, Option.none(), "Surgery", Any.INSTANT.plusSeconds(60)),
                                "Bones and Joints",
                                Optional.empty()));
    }

    @Test
    void aChildWhoseSeriesIsNotKeptIsNotListed() {
        keep(child(4, SeriesId.of("lost"), Option.some("Gout"), "Medicine", Any.INSTANT));

        assertThat(found(ChildSearch.ALL)).containsExactly(1, 2, 3);
    }

    @Test
    void aListGoesOnWhereItWasThoughTheRowThatEndedThePageHasMoved() {
        PageRequest request = PageRequest.first(2);
        Page<ListedChild> first = reading(port -> port.search(ChildSearch.ALL, request));
        PlannedChild last = first.rows().get(1).child();
        Instant away = Any.INSTANT.plusSeconds(600);
        PlannedChild moved = last.move(away, away.plusSeconds(60), Any.act()).state();
        unit(port -> port.save(moved, last.version()));

        Page<ListedChild> second = reading(
                port -> port.search(ChildSearch.ALL, request.after(first.next().orElseThrow())));
        assertThat(second.rows())
                .extracting(listed -> listed.child().id().number())
                .containsExactly(3, 2);
    }

    @Test
    void aSeriesThatIsRenamedAfterAChildWasKeptIsListedUnderItsNewName() {
        rename(unit -> {});

        assertThat(seriesNames()).hasSize(2).containsOnly(RENAMED);
    }

    @Test
    void aSeriesThatIsRenamedWhileAChildIsKeptIsListedUnderItsNewName() {
        CountDownLatch begun = new CountDownLatch(1);
        Race.run(2, runner -> runner == 0 ? keepMany(begun) : renameAfter(begun));

        assertThat(seriesNames()).hasSize(2 + MANY).containsOnly(RENAMED);
    }

    @Test
    void aChildThatIsKeptWhileItsSeriesIsRenamedIsListedUnderTheNewName() {
        CountDownLatch begun = new CountDownLatch(1);
        Race.run(2, runner -> runner == 0 ? renameLong(begun) : keepAfter(begun));

        assertThat(seriesNames()).hasSize(3).containsOnly(RENAMED);
    }

    private boolean keepMany(CountDownLatch begun) {
        unit(port -> {
            for (int id = 10; id < 10 + MANY; id++) {
                port.save(child(id, BONES, Option.none(), "Medicine", Any.INSTANT), Version.NEW);
                begun.countDown();
            }
        });
        return true;
    }

    private boolean renameAfter(CountDownLatch begun) {
        Race.await(begun);
        return rename(unit -> {});
    }

    private boolean renameLong(CountDownLatch begun) {
        return rename(all -> {
            begun.countDown();
            for (int i = 0; i < MANY; i++) {
                all.save(Any.series(SeriesId.of("another-" + i), "Another"), Version.NEW);
            }
        });
    }

    private boolean keepAfter(CountDownLatch begun) {
        Race.await(begun);
        keep(child(10, BONES, Option.none(), "Medicine", Any.INSTANT));
        return true;
    }

    /** Renames the series of two children, and does something else in the same unit. */
    private boolean rename(Consumer<AllSeries> besides) {
        unit(AllSeries.class, all -> {
            Series kept = all.find(BONES).orElseThrow();
            all.save(kept.revise(Any.seriesDetails(RENAMED), Any.act()).state(), kept.version());
            besides.accept(all);
        });
        return true;
    }

    private List<String> seriesNames() {
        return reading(port -> port.search(ChildSearch.ALL.of(Set.of(BONES)), PageRequest.first(100)).rows().stream()
                .map(ListedChild::seriesName)
                .toList());
    }
}
