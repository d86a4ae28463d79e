package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children#nextId}. */
public abstract class ChildIdsContract extends PortContract<Children> {

    private static final int RUNNERS = 8;
    private static final int EACH = 25;

    /** For an adapter's test. */
    protected ChildIdsContract() {
        super(Children.class);
    }

    @Test
    void anIdIsHigherThanAnyBeforeIt() {
        List<ActivityId> ids = inUnit(port -> List.of(port.nextId(), port.nextId()));
        ActivityId next = inUnit(Children::nextId);

        assertThat(ids.get(1)).isGreaterThan(ids.get(0));
        assertThat(next).isGreaterThan(ids.get(1));
    }

    @Test
    void anIdOfAUnitThatIsGivenUpDoesNotComeBack() {
        ActivityId[] lost = new ActivityId[1];
        assertThatThrownBy(() -> unit(port -> {
                    lost[0] = port.nextId();
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(inUnit(Children::nextId)).isGreaterThan(lost[0]);
    }

    @Test
    void anIdIsOneThatNoChildHasHad() {
        unit(port -> {
            port.save(Any.child(40_000, Option.none(), Any.INSTANT), Version.NEW);
            port.save(Any.child(30_000, Option.none(), Any.INSTANT), Version.NEW);
        });

        assertThat(inUnit(Children::nextId)).isGreaterThan(ActivityId.of(40_000));
    }

    @Test
    void idsAreUniqueAndRiseThoughManyAskAtOnce() {
        List<List<ActivityId>> ids = Race.run(
                RUNNERS,
                runner -> IntStream.range(0, EACH)
                        .mapToObj(i -> inUnit(Children::nextId))
                        .toList());

        assertThat(ids).allSatisfy(each -> assertThat(each).isSorted());
        assertThat(ids.stream().flatMap(List::stream)).hasSize(RUNNERS * EACH).doesNotHaveDuplicates();
    }

    @Test
    void anIdIsNotGivenOutWhereAUnitReads() {
        assertThatThrownBy(() -> reading(Children::nextId)).isInstanceOf(IllegalStateException.class);
    }
}
