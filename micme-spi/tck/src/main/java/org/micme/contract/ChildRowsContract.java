package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of the rows of {@link Children#search}. */
public abstract class ChildRowsContract extends SomeChildren {

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
}
