package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.rules.ReasonKind;

/** What is said about one person's disclosures, and about each of many people's: the same codes, and other remedies. */
class DisclosureReasonsTest {

    private static String told(ReasonKind kind) {
        return kind.code() + " | " + kind.owner() + " | " + kind.subject().getOrElse("-") + " | " + kind.remedy()
                + " | " + kind.remedy().changes().mkString(", ");
    }

    private static List<String> told(ReasonKind... kinds) {
        return Stream.of(kinds).map(DisclosureReasonsTest::told).toList();
    }

    @Test
    void ofOnePersonNobodyElseIsNamed() {
        DisclosureReasons one = DisclosureReasons.ofOne();

        assertThat(told(one.ofCoi()))
                .containsExactly(
                        "DISCLOSURE_MISSING | FACULTY | - | submit a disclosure, at the latest when the activity starts | disclosures",
                        "DISCLOSURE_EXPIRED | FACULTY | - | submit a disclosure, at the latest when the activity starts | disclosures",
                        "DISCLOSURE_LATE | FACULTY | - | move the activity to after the disclosure | activity",
                        "DISCLOSURE_UPDATED | OFFICE | - | review the disclosure that counts now | review",
                        "CONFLICT_IMMITIGABLE | COORDINATOR | - | nobody can cure it for this person: another has to take part instead | ",
                        "RELATIONSHIPS_UNREVIEWED | OFFICE | - | review the disclosure that counts now | review",
                        "AWAITING_PERSON_APPROVAL | OFFICE | - | approve the person for this activity | review");
        assertThat(told(one.ofCover())).isEqualTo(told(one.ofCoi()).subList(0, 3));
    }

    @Test
    void ofManyPeopleEachIsNamed() {
        DisclosureReasons each = DisclosureReasons.ofEach("faculty");

        assertThat(told(each.ofCoi()))
                .containsExactly(
                        "DISCLOSURE_MISSING | FACULTY | faculty | let {subject} submit a disclosure, at the latest when the activity starts | faculty.disclosures",
                        "DISCLOSURE_EXPIRED | FACULTY | faculty | let {subject} submit a disclosure, at the latest when the activity starts | faculty.disclosures",
                        "DISCLOSURE_LATE | FACULTY | faculty | remove {subject}, or move the activity to after the disclosure | faculty, activity",
                        "DISCLOSURE_UPDATED | OFFICE | faculty | review the disclosure of {subject} that counts now | faculty.review",
                        "CONFLICT_IMMITIGABLE | COORDINATOR | faculty | remove {subject}, and assign another where credit is still sought | faculty",
                        "RELATIONSHIPS_UNREVIEWED | OFFICE | faculty | review the disclosure of {subject} that counts now | faculty.review",
                        "AWAITING_PERSON_APPROVAL | OFFICE | faculty | approve {subject} for this activity | faculty.review");
        assertThat(told(each.ofCover())).isEqualTo(told(each.ofCoi()).subList(0, 3));
    }

    @Test
    void eachStateHasItsReason() {
        for (DisclosureReasons kinds : List.of(DisclosureReasons.ofOne(), DisclosureReasons.ofEach("faculty"))) {
            assertThat(kinds.of(DisclosureState.ACTIVE)).isNull();
            assertThat(kinds.afterStart(DisclosureState.ACTIVE)).isNull();
            for (DisclosureState state :
                    List.of(DisclosureState.MISSING, DisclosureState.EXPIRED, DisclosureState.LATE)) {
                assertThat(kinds.of(state)).hasToString("DISCLOSURE_" + state);
                assertThat(kinds.afterStart(state)).hasToString("DISCLOSURE_" + state);
            }
            assertThat(kinds.of(CoiStatus.APPROVED)).isNull();
            assertThat(kinds.of(CoiStatus.REJECTED)).hasToString("CONFLICT_IMMITIGABLE");
        }
    }

    /** Once the activity has started nobody discloses in time any more. */
    @Test
    void afterTheStartNobodyIsToldToDisclose() {
        for (DisclosureState state : List.of(DisclosureState.MISSING, DisclosureState.EXPIRED)) {
            ReasonKind ofOne = DisclosureReasons.ofOne().afterStart(state);
            ReasonKind ofEach = DisclosureReasons.ofEach("faculty").afterStart(state);

            assertThat(ofOne)
                    .isNotNull()
                    .extracting(kind -> kind.remedy().isPossible())
                    .isEqualTo(false);
            assertThat(ofEach)
                    .isNotNull()
                    .extracting(kind ->
                            kind.remedy() + " | " + kind.remedy().changes().mkString())
                    .isEqualTo(
                            "remove {subject}: nobody can disclose any more once the activity has started | faculty");
        }
    }
}
