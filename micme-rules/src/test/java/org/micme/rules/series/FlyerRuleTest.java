package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.activity.ChildStatus;
import org.micme.rules.Decision;
import org.micme.rules.NoDetails;
import org.micme.rules.Reason;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Read;

/** Whether a flyer can be shared: every status with and without faculty. */
class FlyerRuleTest {

    private static Decision<FlyerOutcome, NoDetails> decide(ChildStatus status, int faculty) {
        return FlyerRule.RULE.decide(new FlyerFacts(status, faculty), PolicyPacks.micme());
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, 1, FINAL, ''",
        "APPROVED, 0, BLOCKED, NO_FACULTY",
        "PENDING, 1, DRAFT, NOT_APPROVED",
        "IN_REVIEW, 1, DRAFT, NOT_APPROVED",
        "INCOMPLETE, 1, DRAFT, NOT_APPROVED",
        "REJECTED, 1, DRAFT, NOT_APPROVED",
        "PENDING, 0, BLOCKED, NO_FACULTY NOT_APPROVED",
        "IN_REVIEW, 0, BLOCKED, NO_FACULTY NOT_APPROVED",
        "INCOMPLETE, 0, BLOCKED, NO_FACULTY NOT_APPROVED",
        "REJECTED, 0, BLOCKED, NO_FACULTY NOT_APPROVED"
    })
    void aFlyerIsFinalADraftOrBlocked(ChildStatus status, int faculty, FlyerOutcome outcome, String reasons) {
        Decision<FlyerOutcome, NoDetails> decision = decide(status, faculty);

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons().mkString(" ")).isEqualTo(reasons);
        assertThat(decision.nextChangeAt()).isEmpty();
    }

    @Property
    void howManyFacultyThereAreBeyondOneDoesNotMatter(
            @ForAll ChildStatus status, @ForAll @IntRange(min = 1, max = 1_000_000) int faculty) {
        assertThat(decide(status, faculty)).isEqualTo(decide(status, 1));
    }

    @Property
    void theFactsComeBackAsTheyWereWritten(@ForAll ChildStatus status, @ForAll @IntRange(max = 1_000_000) int faculty) {
        FlyerFacts facts = new FlyerFacts(status, faculty);
        assertThat(Read.again(FlyerRule.RULE.facts(), facts).value()).isEqualTo(facts);
    }

    @Test
    void everyOutcomeIsReached() {
        Set<FlyerOutcome> reached = EnumSet.noneOf(FlyerOutcome.class);
        List.of(0, 1)
                .forEach(faculty -> List.of(ChildStatus.values())
                        .forEach(status -> reached.add(decide(status, faculty).outcome())));
        assertThat(reached).containsExactlyInAnyOrder(FlyerOutcome.values());
    }

    @Test
    void reasonsSayWhoseMoveItIs() {
        Reason nobody = decide(ChildStatus.PENDING, 0).reasons().get(0);
        Reason draft = decide(ChildStatus.PENDING, 0).reasons().get(1);

        assertThat(nobody.owner() + " " + nobody.source() + " " + nobody.severity())
                .isEqualTo("COORDINATOR FLY-1 BLOCKING");
        assertThat(draft.owner() + " " + draft.source() + " " + draft.severity())
                .isEqualTo("OFFICE FLY-2 BLOCKING");
        assertThat(nobody.subject()).isEmpty();
    }

    @Test
    void nobodyIsCountedBelowZero() {
        assertThatThrownBy(() -> new FlyerFacts(ChildStatus.APPROVED, -1)).hasMessage("facultyCount is negative");
    }
}
