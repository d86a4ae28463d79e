package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.micme.rules.disclosure.Disclosures.DETROIT;
import static org.micme.rules.disclosure.Disclosures.IN_TIME;
import static org.micme.rules.disclosure.Disclosures.TOO_LATE;
import static org.micme.rules.disclosure.Disclosures.TOO_OLD;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.disclosure.CoiStatus;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.Decision;
import org.micme.rules.Reason;
import org.micme.rules.policy.PolicyPacks;

/** The whole space of what a person's status depends on: each point has one row of the table, and each row a point. */
class CoiStatusTableTest {

    /** A column that reads * takes anything. */
    private static final String TABLE = """
            cover    relationships review                   about     status                   reason                   owner
            NONE     *             *                        *         INCOMPLETE               DISCLOSURE_MISSING       FACULTY
            EXPIRED  *             *                        *         INCOMPLETE               DISCLOSURE_EXPIRED       FACULTY
            LATE     *             *                        *         INCOMPLETE               DISCLOSURE_LATE          FACULTY
            ACTIVE   with          NONE                     *         IN_REVIEW                RELATIONSHIPS_UNREVIEWED OFFICE
            ACTIVE   without       NONE                     *         PENDING                  AWAITING_PERSON_APPROVAL OFFICE
            ACTIVE   *             APPROVED                 OTHER     DISCLOSURE_UPDATED       DISCLOSURE_UPDATED       OFFICE
            ACTIVE   *             APPROVED_WITH_EXCEPTIONS OTHER     DISCLOSURE_UPDATED       DISCLOSURE_UPDATED       OFFICE
            ACTIVE   *             MITIGATED                OTHER     DISCLOSURE_UPDATED       DISCLOSURE_UPDATED       OFFICE
            ACTIVE   *             REJECTED                 OTHER     DISCLOSURE_UPDATED       DISCLOSURE_UPDATED       OFFICE
            ACTIVE   *             APPROVED                 COUNTING  APPROVED                 -                        -
            ACTIVE   *             APPROVED_WITH_EXCEPTIONS COUNTING  APPROVED_WITH_EXCEPTIONS -                        -
            ACTIVE   *             MITIGATED                COUNTING  PENDING                  AWAITING_PERSON_APPROVAL OFFICE
            ACTIVE   *             REJECTED                 COUNTING  REJECTED                 CONFLICT_IMMITIGABLE     COORDINATOR
            """;

    private static final List<String[]> ROWS =
            TABLE.lines().skip(1).map(line -> line.trim().split("\\s+")).toList();

    private record Point(String cover, boolean related, Option<ReviewDecision> review, String about) {

        boolean isIn(String[] row) {
            return is(row[0], cover)
                    && is(row[1], related ? "with" : "without")
                    && is(row[2], review.map(Enum::name).getOrElse("NONE"))
                    && is(row[3], about);
        }

        private static boolean is(String column, String value) {
            return column.equals("*") || column.equals(value);
        }

        Seq<SubmittedDisclosure> disclosures() {
            return switch (cover) {
                case "NONE" -> Array.empty();
                case "EXPIRED" -> Array.of(submitted(TOO_LATE), submitted(TOO_OLD));
                case "LATE" -> Array.of(submitted(TOO_LATE));
                default -> Array.of(submitted(TOO_OLD), submitted(IN_TIME), submitted(TOO_LATE));
            };
        }

        private SubmittedDisclosure submitted(Instant at) {
            return related ? Disclosures.ofRelationships(at) : Disclosures.ofNothing(at);
        }

        Instant counting() {
            return cover.equals("EXPIRED") ? TOO_OLD : IN_TIME;
        }

        Option<PersonReview> given() {
            return review.map(decision -> new PersonReview(
                    decision, about.equals("OTHER") ? counting().plusNanos(1) : counting()));
        }
    }

    private static List<Point> space() {
        List<Point> points = new ArrayList<>();
        for (String cover : List.of("NONE", "EXPIRED", "LATE", "ACTIVE")) {
            for (boolean related : new boolean[] {true, false}) {
                points.add(new Point(cover, related, Option.none(), "NOTHING"));
                for (ReviewDecision decision : ReviewDecision.values()) {
                    points.add(new Point(cover, related, Option.some(decision), "COUNTING"));
                    points.add(new Point(cover, related, Option.some(decision), "OTHER"));
                }
            }
        }
        return points;
    }

    private static Decision<CoiStatus, CoiStatusDetails> decide(Point point) {
        return CoiStatusRule.RULE.decide(
                CoiStatusFacts.builder()
                        .zone(DETROIT)
                        .activity(Disclosures.anyActivity())
                        .disclosures(point.disclosures())
                        .review(point.given())
                        .build(),
                PolicyPacks.micme());
    }

    private static String[] row(Point point) {
        List<String[]> rows = ROWS.stream().filter(point::isIn).toList();
        assertThat(rows).as("rows for %s: no gap, no overlap", point).hasSize(1);
        return rows.get(0);
    }

    @Test
    void everyPointHasTheStatusOfItsRow() {
        assertThat(space()).hasSize(72).allSatisfy(point -> {
            String[] row = row(point);
            Decision<CoiStatus, CoiStatusDetails> decision = decide(point);
            assertThat(decision.outcome()).hasToString(row[4]);
            if (row[5].equals("-")) {
                assertThat(decision.reasons()).isEmpty();
            } else {
                assertThat(decision.reasons()).hasSize(1);
                Reason reason = decision.reasons().head();
                assertThat(reason.code()).isEqualTo(row[5]);
                assertThat(reason.owner()).hasToString(row[6]);
                assertThat(reason.source())
                        .isEqualTo(reason.code().matches("DISCLOSURE_(MISSING|EXPIRED|LATE)") ? "DIS-1" : "DIS-3");
                assertThat(reason.isBlocking()).isTrue();
                assertThat(reason.subject()).isEmpty();
            }
        });
    }

    @Test
    void everyRowHasAPointAndEveryOutcomeARow() {
        Set<String[]> used = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<CoiStatus> reached = EnumSet.noneOf(CoiStatus.class);
        space().forEach(point -> {
            used.add(row(point));
            reached.add(decide(point).outcome());
        });

        assertThat(used).hasSameSizeAs(ROWS);
        assertThat(reached).containsExactlyInAnyOrder(CoiStatus.values());
    }

    @Test
    void theDisclosureThatCountsIsNamed() {
        assertThat(space())
                .allSatisfy(point -> assertThat(decide(point).details().countingSubmittedAt())
                        .isEqualTo(
                                point.cover().equals("NONE") || point.cover().equals("LATE")
                                        ? Option.none()
                                        : Option.some(point.counting())));
    }

    @Test
    void timeAloneChangesNothing() {
        assertThat(space())
                .allSatisfy(point -> assertThat(decide(point).nextChangeAt()).isEmpty());
    }
}
