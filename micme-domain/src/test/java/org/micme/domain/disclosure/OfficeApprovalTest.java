package org.micme.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class OfficeApprovalTest {

    private static final CoveredDisclosure ONE = new CoveredDisclosure(person("faculty-1"), NOON);
    private static final CoveredDisclosure OTHER = new CoveredDisclosure(person("faculty-2"), NOON);

    @Test
    void eachPersonIsCoveredOnce() {
        CoveredDisclosure newer = new CoveredDisclosure(ONE.person(), NOON.plusSeconds(1));

        assertThat(new OfficeApproval(NOON, List.of(ONE, OTHER)).covers()).containsExactly(ONE, OTHER);
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeApproval(NOON, List.of(ONE, newer)));
    }

    @Test
    void whatKindOfSequenceCameInMakesNoDifference() {
        assertThat(new OfficeApproval(NOON, List.of(ONE))).isEqualTo(new OfficeApproval(NOON, Array.of(ONE)));
    }

    @Test
    void twoStatusesAreApprovals() {
        assertThat(CoiStatus.values())
                .filteredOn(CoiStatus::isApproved)
                .containsExactly(CoiStatus.APPROVED, CoiStatus.APPROVED_WITH_EXCEPTIONS);
    }

    @Test
    void aDisclosureOfNothingHasNoRelationships() {
        FinancialRelationship speaker = new FinancialRelationship("Acme", "speaker");

        assertThat(SubmittedDisclosure.ofNothing(NOON).hasRelationships()).isFalse();
        assertThat(new SubmittedDisclosure(NOON, List.of(speaker)).hasRelationships())
                .isTrue();
    }
}
