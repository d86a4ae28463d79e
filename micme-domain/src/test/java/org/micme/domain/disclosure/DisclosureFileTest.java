package org.micme.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.disclosureAt;
import static org.micme.domain.Fixtures.person;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Version;

class DisclosureFileTest {

    private static final DisclosureFile EMPTY = DisclosureFile.of(person("faculty-1"));

    @Test
    void nothingIsOnFileAtFirst() {
        assertThat(EMPTY.newest()).isEmpty();
        assertThat(EMPTY.version()).isEqualTo(Version.NEW);
    }

    @Test
    void aFormThatCameInLaterTakesItsPlace() {
        DisclosureVersion first = disclosureAt(NOON);
        DisclosureVersion second = disclosureAt(NOON.plusSeconds(1), DisclosedRelationship.current("Acme", "speaker"));

        DisclosureFile file = EMPTY.submit(second).state().submit(first).state();

        assertThat(file.disclosures()).containsExactly(first, second);
        assertThat(file.newest()).contains(second);
        assertThat(file.at(NOON)).contains(first);
        assertThat(file.at(NOON.plusMillis(1))).isEmpty();
    }

    @Test
    void twoOfTheSameInstantCannotBeToldApart() {
        DisclosureFile file = EMPTY.submit(disclosureAt(NOON)).state();

        assertThatIllegalArgumentException().isThrownBy(() -> file.submit(disclosureAt(NOON)));
    }

    @Test
    void endedRelationshipsCountToo() {
        DisclosureVersion disclosure = disclosureAt(
                NOON,
                DisclosedRelationship.ended("Acme", "employee"),
                DisclosedRelationship.current("Bolt", "consultant"));

        assertThat(disclosure.submitted().relationships())
                .containsExactly(
                        new FinancialRelationship("Acme", "employee"), new FinancialRelationship("Bolt", "consultant"));
    }

    @Test
    void whoeverDisclosesNothingSaysSo() {
        assertThat(disclosureAt(NOON).submitted()).isEqualTo(SubmittedDisclosure.ofNothing(NOON));
    }

    @Property
    void everyVersionStaysInTheOrderOfSubmission(
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 100_000) Integer> minutes) {
        DisclosureFile file = EMPTY;
        for (int minute : minutes) {
            file = file.submit(disclosureAt(NOON.plus(Duration.ofMinutes(minute))))
                    .state();
        }

        assertThat(file.disclosures().map(DisclosureVersion::submittedAt).toJavaList())
                .isSorted()
                .hasSameSizeAs(minutes);
        assertThat(file.version()).isEqualTo(Version.of(minutes.size()));
    }
}
