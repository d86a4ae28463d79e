package org.micme.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyChild;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.micme.domain.account.PersonId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/** Whatever coordinators and office do, and in whichever order. */
class ChildPathsPropertiesTest {

    @Property
    void everyPathKeepsTheInvariants(
            @ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> steps, @ForAll @IntRange(max = 3) int people) {
        PlannedChild child = anyChild();
        List<PersonId> expected = new ArrayList<>();
        int changes = 1;
        for (int i = 0; i < steps.size(); i++) {
            PersonId speaker = person("faculty-" + (i % (people + 1)));
            Option<Change<PlannedChild, ChildEvent>> change = step(child, steps.get(i), speaker, i);
            if (change.isEmpty()) {
                continue;
            }
            changes++;
            if (change.get().event() instanceof ChildEvent.FacultyAssigned) {
                expected.add(speaker);
            } else if (change.get().event() instanceof ChildEvent.FacultyRemoved) {
                expected.remove(speaker);
            }
            assertThat(change.get().event().child()).isEqualTo(child.id());
            child = change.get().state();

            assertThat(child.version()).isEqualTo(Version.of(changes));
            assertThat(child.faculty()).containsExactlyElementsOf(expected);
            assertThat(child.nameAcceptance().isEmpty()
                            || child.activity().name().isDefined())
                    .as("no missing name is accepted")
                    .isTrue();
            assertThat(child.activity().end()).isAfter(child.activity().start());
        }
    }

    private static Option<Change<PlannedChild, ChildEvent>> step(
            PlannedChild child, int step, PersonId speaker, int minute) {
        return switch (step) {
            case 0 -> Option.some(child.rename("Topic " + minute, anyAct()));
            case 1 -> Option.some(child.rename("", anyAct()));
            case 2 -> Option.some(child.move(NOON.plusSeconds(minute), NOON.plusSeconds(minute + 1L), anyAct()));
            case 3, 4 -> child.assign(speaker, HashSet.empty(), anyAct());
            case 5 -> child.remove(speaker, anyAct());
            case 6 -> child.acceptName(anyAct());
            case 7 -> Option.some(child.approve(Array.empty(), anyAct()));
            default -> Option.some(child.changeClaimMinutes(ClaimMinutes.of(minute, minute), anyAct()));
        };
    }
}
