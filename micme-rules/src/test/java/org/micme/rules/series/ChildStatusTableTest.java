package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.rules.disclosure.Disclosures.IN_TIME;
import static org.micme.rules.disclosure.Disclosures.TOO_LATE;
import static org.micme.rules.disclosure.Disclosures.TOO_OLD;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.rules.Decision;
import org.micme.rules.disclosure.Disclosures;
import org.micme.rules.policy.PolicyPacks;

/** The whole space of what a child's status depends on: each point has one row of the table, and each row a point. */
class ChildStatusTableTest {

    /** What everybody is, taken together; - is no, * either. */
    private static final List<String[]> ROWS =
            """
            rejected missing approved covered inReview status
            yes      *       *        *       *        REJECTED
            -        yes     *        *       *        INCOMPLETE
            -        -       yes      yes     -        APPROVED
            -        -       yes      -       -        PENDING
            -        -       -        *       yes      IN_REVIEW
            -        -       -        *       -        PENDING
            """.lines().skip(1).map(line -> line.trim().split("\\s+")).toList();

    /** Everything that a person can be, and what it means for the child. */
    private enum Somebody {
        SILENT("DISCLOSURE_MISSING", "missing"),
        EXPIRED("DISCLOSURE_EXPIRED", "missing"),
        LATE("DISCLOSURE_LATE", "missing"),
        UPDATED("DISCLOSURE_UPDATED", ""),
        UPDATED_RELATED("DISCLOSURE_UPDATED", "inReview"),
        REJECTED("CONFLICT_IMMITIGABLE", "rejected"),
        APPROVED("", "approved"),
        EXCEPTED("", "approved"),
        MITIGATED("AWAITING_PERSON_APPROVAL", ""),
        UNRELATED("AWAITING_PERSON_APPROVAL", ""),
        UNREVIEWED("RELATIONSHIPS_UNREVIEWED", "inReview"),
        PLANNER("", "ignored");

        private final String code;
        private final String meaning;

        Somebody(String code, String meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        AssignedPerson as(String id) {
            boolean related = this == UPDATED_RELATED || this == UNREVIEWED || this == REJECTED || this == MITIGATED;
            Option<Instant> submitted = switch (this) {
                case SILENT, PLANNER -> Option.none();
                case EXPIRED -> Option.some(TOO_OLD);
                case LATE -> Option.some(TOO_LATE);
                default -> Option.some(IN_TIME);
            };
            return Children.person(id)
                    .role(this == PLANNER ? ContentRole.PLANNER : ContentRole.FACULTY)
                    .disclosures(Array.ofAll(submitted)
                            .map(at -> related ? Disclosures.ofRelationships(at) : Disclosures.ofNothing(at)))
                    .review(review())
                    .build();
        }

        private Option<PersonReview> review() {
            return switch (this) {
                case UPDATED, UPDATED_RELATED -> Option.some(new PersonReview(ReviewDecision.APPROVED, TOO_OLD));
                case REJECTED -> Option.some(new PersonReview(ReviewDecision.REJECTED, IN_TIME));
                case APPROVED -> Option.some(new PersonReview(ReviewDecision.APPROVED, IN_TIME));
                case EXCEPTED -> Option.some(new PersonReview(ReviewDecision.APPROVED_WITH_EXCEPTIONS, IN_TIME));
                case MITIGATED -> Option.some(new PersonReview(ReviewDecision.MITIGATED, IN_TIME));
                default -> Option.none();
            };
        }
    }

    private enum Approval {
        NONE,
        OF_ALL,
        OF_ALL_AND_MORE,
        OF_ALL_BUT_THE_LAST,
        OF_ANOTHER_DISCLOSURE
    }

    private enum Name {
        TOPIC(Children.TOPIC),
        PLACEHOLDER("TBD"),
        BLANK(" ");

        private final String text;

        Name(String text) {
            this.text = text;
        }
    }

    private record Point(Name name, boolean accepted, Seq<Somebody> people, Approval approval) {

        private Seq<AssignedPerson> faculty() {
            return people.zipWithIndex((somebody, index) -> somebody.as("f" + index));
        }

        private Seq<Somebody> required() {
            return people.filter(somebody -> somebody != Somebody.PLANNER);
        }

        private boolean anybody(String meaning) {
            return people.exists(somebody -> somebody.meaning.equals(meaning));
        }

        private boolean isMissing() {
            return name == Name.BLANK || required().isEmpty() || anybody("missing");
        }

        private boolean isApproved() {
            return required().forAll(somebody -> somebody.meaning.equals("approved"));
        }

        private boolean isCovered() {
            return approval == Approval.OF_ALL
                    || approval == Approval.OF_ALL_AND_MORE
                    || (approval == Approval.OF_ALL_BUT_THE_LAST
                            && people.lastOption().forAll(last -> last == Somebody.PLANNER));
        }

        String[] row() {
            List<String[]> rows = ROWS.stream()
                    .filter(row -> fits(row[0], anybody("rejected"))
                            && fits(row[1], isMissing())
                            && fits(row[2], isApproved())
                            && fits(row[3], isCovered())
                            && fits(row[4], anybody("inReview")))
                    .toList();
            assertThat(rows).as("rows for %s: no gap, no overlap", this).hasSize(1);
            return rows.get(0);
        }

        private static boolean fits(String column, boolean holds) {
            return column.equals("*") || column.equals("yes") == holds;
        }

        List<String> reasons() {
            List<String> reasons = new ArrayList<>();
            addIf(name == Name.BLANK, "NAME_MISSING", reasons);
            addIf(required().isEmpty(), "NO_FACULTY", reasons);
            for (int i = 0; i < people.size(); i++) {
                addIf(!people.get(i).code.isEmpty(), people.get(i).code + " f" + i, reasons);
            }
            addIf(!isMissing() && isApproved() && !isCovered(), "AWAITING_OFFICE_APPROVAL", reasons);
            addIf(name == Name.PLACEHOLDER && !accepted, "NAME_NOT_TOPIC", reasons);
            return reasons;
        }

        private static void addIf(boolean holds, String reason, List<String> reasons) {
            if (holds) {
                reasons.add(reason);
            }
        }

        Decision<ChildStatus, ChildStatusDetails> decide() {
            return ChildStatusRule.RULE.decide(
                    Children.anyChild(Children.named(name.text))
                            .nameAccepted(accepted)
                            .faculty(faculty())
                            .approval(given())
                            .build(),
                    PolicyPacks.micme());
        }

        private Option<OfficeApproval> given() {
            Instant at = approval == Approval.OF_ANOTHER_DISCLOSURE ? TOO_OLD : IN_TIME;
            Seq<CoveredDisclosure> all = faculty().map(one -> new CoveredDisclosure(one.id(), at));
            Seq<CoveredDisclosure> covers = switch (approval) {
                case OF_ALL_BUT_THE_LAST -> all.dropRight(1);
                case OF_ALL_AND_MORE -> all.prepend(new CoveredDisclosure(PersonId.of("gone"), IN_TIME));
                default -> all;
            };
            return approval == Approval.NONE ? Option.none() : Option.some(new OfficeApproval(TOO_LATE, covers));
        }
    }

    private static List<Point> space() {
        List<Seq<Somebody>> groups = new ArrayList<>(List.of(Array.empty()));
        for (Somebody first : Somebody.values()) {
            groups.add(Array.of(first));
            for (Somebody second : Somebody.values()) {
                groups.add(Array.of(first, second));
            }
        }
        List<Point> points = new ArrayList<>();
        for (Seq<Somebody> people : groups) {
            for (Approval approval : Approval.values()) {
                for (Name name : Name.values()) {
                    points.add(new Point(name, false, people, approval));
                    points.add(new Point(name, true, people, approval));
                }
            }
        }
        return points;
    }

    @Test
    void everyPointHasTheStatusAndTheReasonsOfItsRow() {
        assertThat(space()).hasSize(157 * 30).allSatisfy(point -> {
            Decision<ChildStatus, ChildStatusDetails> decision = point.decide();
            assertThat(decision.outcome()).hasToString(point.row()[5]);
            assertThat(decision.reasons().map(Object::toString).asJava()).isEqualTo(point.reasons());
            assertThat(decision.nextChangeAt()).isEmpty();
        });
    }

    @Test
    void everyRowHasAPointAndEveryOutcomeARow() {
        Set<Integer> used = new HashSet<>();
        Set<ChildStatus> reached = EnumSet.noneOf(ChildStatus.class);
        space().forEach(point -> {
            used.add(ROWS.indexOf(point.row()));
            reached.add(point.decide().outcome());
        });

        assertThat(used).hasSameSizeAs(ROWS);
        assertThat(reached).containsExactlyInAnyOrder(ChildStatus.values());
    }

    @Test
    void onlyThoseWhoseDisclosureCountsHaveAStatus() {
        assertThat(space())
                .allSatisfy(point -> assertThat(point.decide()
                                .details()
                                .faculty()
                                .map(one -> one.id().value()))
                        .isEqualTo(point.faculty()
                                .filter(one -> one.role() == ContentRole.FACULTY)
                                .map(one -> one.id().value())));
    }

    @Test
    void nothingButTheNameCheckIsAdvice() {
        assertThat(space())
                .allSatisfy(point -> point.decide()
                        .reasons()
                        .forEach(reason -> assertThat(reason.isBlocking())
                                .isEqualTo(!reason.code().equals("NAME_NOT_TOPIC"))));
    }
}
