package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.ClaimMinutes;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.activity.Children;

/** What is asked of {@link Children}, besides their search. */
public abstract class ChildrenContract extends AggregatesContract<ActivityId, Child, Children> {

    private static final PersonId MARIE = PersonId.of("marie");

    /** For an adapter's test. */
    protected ChildrenContract() {
        super(Children.class);
    }

    @Override
    List<ActivityId> keys() {
        return IntStream.of(9, 10, 99, 100, 999_999).mapToObj(ActivityId::of).toList();
    }

    @Override
    ActivityId numbered(int number) {
        return ActivityId.of(500_000 + number);
    }

    @Override
    Child anew(ActivityId key, Instant at) {
        return Any.child(key)
                .activity(Activity.of("Heart Failure", at, at.plusSeconds(3_600)))
                .details(Any.childDetails("Medicine"))
                .claimMinutes(ClaimMinutes.of(10, 20))
                .faculty(LinkedHashSet.of(MARIE, PersonId.of("ann")))
                .build();
    }

    @Override
    Child changed(Child state, Instant at) {
        return planned(state).move(at, at.plusSeconds(1_800), Any.act(at)).state();
    }

    private static PlannedChild planned(Child child) {
        return child.fold(planned -> planned, deactivated -> deactivated.last());
    }

    @Override
    Optional<Instant> instant(Child state) {
        return Optional.of(planned(state).activity().start());
    }

    @Override
    Version version(Child state) {
        return state.version();
    }

    @Test
    void aDeactivatedChildIsFoundWithWhatItWas() {
        PlannedChild child = Any.child(5, Option.some("Sepsis"), Any.INSTANT);
        keep(child);
        Child closed = child.deactivate(Any.act()).state();
        unit(port -> port.save(closed, child.version()));

        assertThat(found(port -> port.find(child.id()))).contains(closed);
    }

    @Test
    void aStatusIsNotedOfAChildThatIsKept() {
        assertThatThrownBy(() -> unit(port -> port.note(key(), ChildStatus.PENDING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoteIsNoChangeOfTheChild() {
        Child child = anew(key());
        keep(child);
        unit(port -> port.note(key(), ChildStatus.PENDING));
        assertThat(found(port -> port.find(key()))).contains(child);

        unit(port -> port.save(changed(child), version(child)));
        assertThat(found(port -> port.find(key()))).contains(changed(child));
    }

    @Test
    void aStatusIsNotNotedWhereAUnitReads() {
        keep(anew(key()));

        assertThatThrownBy(() -> reading(port -> {
                    port.note(key(), ChildStatus.PENDING);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePlannedChildrenOfFacultyComeByStartAndId() {
        keep(withMarie(5, Any.INSTANT.plusSeconds(60)));
        keep(withMarie(3, Any.INSTANT));
        keep(withMarie(10, Any.INSTANT.minusSeconds(60)));
        keep(withMarie(2, Any.INSTANT));
        keep(Any.child(1, Option.none(), Any.INSTANT));
        PlannedChild closed = withMarie(4, Any.INSTANT);
        keep(closed);
        unit(port -> port.save(closed.deactivate(Any.act()).state(), closed.version()));

        assertThat(listed(port -> port.withFaculty(MARIE)))
                .extracting(child -> child.id().number())
                .containsExactly(10, 2, 3, 5);
    }

    @Test
    void aChildIsNoLongerFoundByFacultyThatWereTakenOff() {
        PlannedChild child = withMarie(5, Any.INSTANT);
        keep(child);
        PlannedChild without = child.remove(MARIE, Any.act()).get().state();
        unit(port -> port.save(without, child.version()));

        assertThat(listed(port -> port.withFaculty(MARIE))).isEmpty();
        assertThat(listed(port -> port.withFaculty(Any.COORDINATOR))).containsExactly(without);
    }

    private static PlannedChild withMarie(int id, Instant start) {
        return Any.child(ActivityId.of(id))
                .activity(new Activity(Option.none(), start, start.plusSeconds(3_600)))
                .details(Any.childDetails("Medicine"))
                .faculty(LinkedHashSet.of(Any.COORDINATOR, MARIE))
                .build();
    }
}
