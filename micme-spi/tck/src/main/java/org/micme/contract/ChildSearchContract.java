package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;

/** What is asked of the criteria of {@link Children#search}. */
public abstract class ChildSearchContract extends SomeChildren {

    /** For an adapter's test. */
    protected ChildSearchContract() {}

    private static ChildSearch ofDepartment(String department) {
        return new ChildSearch(
                Optional.empty(),
                new ChildSearch.Among(Set.of(), Optional.empty(), Optional.of(department), Set.of()),
                new ChildSearch.Span(Optional.empty(), Optional.empty()),
                ChildSearch.Order.START);
    }

    @Test
    void childrenAreFoundBySeries() {
        assertThat(found(ChildSearch.ALL.of(Set.of(HEART)))).containsExactly(3);
        assertThat(found(ChildSearch.ALL.of(Set.of(HEART, BONES)))).containsExactly(1, 2, 3);
        assertThat(found(ChildSearch.ALL.of(Set.of(SeriesId.of("none"))))).isEmpty();
    }

    @Test
    void childrenAreFoundByAPartOfTheirNameOrTheirSeriesInAnyCase() {
        assertThat(found(ChildSearch.ALL.named("oUT"))).containsExactly(1);
        assertThat(found(ChildSearch.ALL.named("BONES"))).containsExactly(1, 2, 3);
        assertThat(found(ChildSearch.ALL.named("joints"))).containsExactly(1, 2);
    }

    @Test
    void thePartOfANameIsNoPattern() {
        assertThat(found(ChildSearch.ALL.named("G%t"))).isEmpty();
        assertThat(found(ChildSearch.ALL.named("_"))).containsExactly(3);
        assertThat(found(ChildSearch.ALL.named("0%_h"))).containsExactly(3);
    }

    @Test
    void childrenAreFoundByFaculty() {
        assertThat(found(ChildSearch.ALL.with(MARIE))).containsExactly(2);
        assertThat(found(ChildSearch.ALL.with(PersonId.of("ann")))).isEmpty();
    }

    @Test
    void childrenAreFoundByTheExactDepartment() {
        assertThat(found(ofDepartment("Medicine"))).containsExactly(1);
        assertThat(found(ofDepartment("Med"))).isEmpty();
    }

    @Test
    void childrenAreFoundByTheStatusNoted() {
        unit(port -> {
            port.note(ActivityId.of(1), ChildStatus.PENDING);
            port.note(ActivityId.of(3), ChildStatus.REJECTED);
        });

        assertThat(found(ChildSearch.ALL.in(Set.of(ChildStatus.PENDING)))).containsExactly(1);
        assertThat(found(ChildSearch.ALL.in(Set.of(ChildStatus.PENDING, ChildStatus.REJECTED))))
                .containsExactly(1, 3);
    }

    @Test
    void childrenAreFoundFromAStartOnAndBeforeAnother() {
        assertThat(found(ChildSearch.ALL.between(Any.INSTANT, Any.INSTANT.plusSeconds(120))))
                .containsExactly(1, 2);
        assertThat(found(ChildSearch.ALL.between(Any.INSTANT.plusSeconds(60), Any.INSTANT.plusSeconds(121))))
                .containsExactly(2, 3);
    }

    @Test
    void aChildFitsAllCriteriaOrIsLeftOut() {
        assertThat(found(ChildSearch.ALL.named("bones").with(MARIE))).containsExactly(2);
        assertThat(found(ChildSearch.ALL.of(Set.of(HEART)).with(MARIE))).isEmpty();
    }
}
