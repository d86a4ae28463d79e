package org.micme.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.rules.disclosure.Disclosures.DETROIT;
import static org.micme.rules.disclosure.Disclosures.START;
import static org.micme.rules.disclosure.Disclosures.TOO_LATE;
import static org.micme.rules.disclosure.Disclosures.TOO_OLD;
import static org.micme.rules.disclosure.Disclosures.anyActivity;
import static org.micme.rules.disclosure.Disclosures.ofNothing;

import io.vavr.collection.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.Reason;
import org.micme.rules.Severity;
import org.micme.rules.Wording;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.schema.Read;
import org.micme.rules.schema.TreeSink;

/** Whether a disclosure on file covers an activity: its edges, and what it says of them. */
class DisclosureActivityRuleTest {

    private static Decision<DisclosureState, CountingDisclosure> decide(Activity activity, Instant... submitted) {
        return DisclosureActivityRule.RULE.decide(
                new DisclosureActivityFacts(
                        DETROIT, activity, Array.of(submitted).map(Disclosures::ofNothing)),
                PolicyPacks.micme());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** A year before the end date, to the day; the time of day plays no role. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:00:00-05:00, 2025-02-28T13:00:00-05:00, ACTIVE",
        "2024-02-29T00:00:00-05:00, 2025-02-28T23:59:59-05:00, ACTIVE",
        "2024-02-29T12:00:00-05:00, 2025-03-01T00:00:00.000000001-05:00, EXPIRED",
        "2024-03-01T00:00:00-05:00, 2025-03-01T00:00:01-05:00, EXPIRED",
        "2024-03-01T23:59:59-05:00, 2025-03-01T13:00:00-05:00, EXPIRED",
        "2024-05-15T00:00:00-04:00, 2025-05-14T23:59:59.999999999-04:00, ACTIVE",
        "2024-05-14T23:59:59.999999999-04:00, 2025-05-14T23:00:00-04:00, EXPIRED",
        "2024-05-14T23:59:59.999999999-04:00, 2025-05-14T00:00:00-04:00, ACTIVE",
        "2024-05-14T23:59:59.999-04:00, 2025-05-14T00:00:00.001-04:00, EXPIRED",
        "2024-12-31T23:30:00-05:00, 2025-12-31T00:30:00-05:00, EXPIRED",
        "2025-01-01T00:00:00-05:00, 2025-12-31T23:59:59-05:00, ACTIVE",
        "2025-01-01T00:00:00-05:00, 2026-01-01T00:00:00-05:00, ACTIVE",
        "2025-01-01T00:00:00-05:00, 2026-01-01T00:00:00.000000001-05:00, EXPIRED",
        "2024-11-03T01:30:00-05:00, 2025-11-03T00:30:00-05:00, EXPIRED",
        "2024-11-04T00:00:00-05:00, 2025-11-03T23:30:00-05:00, ACTIVE"
    })
    void itCoversLessThanAYearCountedInDates(String submitted, String end, DisclosureState state) {
        Activity activity = Activity.of("Topic", at(end).minusSeconds(1), at(end));
        assertThat(decide(activity, at(submitted)).outcome()).isEqualTo(state);
    }

    @Test
    void datesAreThoseOfTheZone() {
        Instant submitted = Instant.parse("2024-05-15T02:00:00Z");
        Activity activity = Activity.of("Topic", at("2025-05-14T20:00:00-04:00"), at("2025-05-14T21:00:00-04:00"));
        assertThat(decide(activity, submitted).outcome()).isEqualTo(DisclosureState.EXPIRED);
        assertThat(DisclosureActivityRule.RULE
                        .decide(
                                new DisclosureActivityFacts(
                                        ZoneId.of("Asia/Kathmandu"), activity, Array.of(ofNothing(submitted))),
                                PolicyPacks.micme())
                        .outcome())
                .isEqualTo(DisclosureState.EXPIRED);
        assertThat(decide(activity, submitted).details().activeThrough()).contains(LocalDate.of(2025, 5, 13));
    }

    @Test
    void whereMidnightIsLeftOutTheDayEndsAtItsGap() {
        // In São Paulo, 4 November 2018 began at one o'clock.
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        Instant firstOfTheDay = at("2018-11-04T01:00:00-02:00");
        Instant submitted = at("2017-11-04T12:00:00-02:00");
        for (int nanos = 0; nanos < 2; nanos++) {
            Activity activity = Activity.of("Topic", firstOfTheDay.minusSeconds(60), firstOfTheDay.plusNanos(nanos));
            DisclosureActivityFacts facts =
                    new DisclosureActivityFacts(saoPaulo, activity, Array.of(ofNothing(submitted)));
            assertThat(DisclosureActivityRule.RULE
                            .decide(facts, PolicyPacks.micme())
                            .outcome())
                    .isEqualTo(nanos == 0 ? DisclosureState.ACTIVE : DisclosureState.EXPIRED);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, ACTIVE", "-1, ACTIVE", "1, LATE", "1000000, LATE", "-1000000, ACTIVE"})
    void atTheStartIsInTimeAndANanosecondLaterIsLate(long nanos, DisclosureState state) {
        assertThat(decide(anyActivity(), START.plusNanos(nanos)).outcome()).isEqualTo(state);
    }

    @Test
    void theNewestBeforeTheStartIsExpiredWhateverCameAfterTheStart() {
        Decision<DisclosureState, CountingDisclosure> decision = decide(anyActivity(), TOO_LATE, TOO_OLD);

        assertThat(decision.outcome()).isEqualTo(DisclosureState.EXPIRED);
        assertThat(decision.details().countingSubmittedAt()).contains(TOO_OLD);
        assertThat(decision.details().activeThrough()).contains(LocalDate.of(2024, 8, 31));
    }

    @Test
    void everyReasonIsTheFacultysMove() {
        isTold(decide(anyActivity()), "DISCLOSURE_MISSING", "no disclosure is on file");
        isTold(
                decide(anyActivity(), TOO_OLD),
                "DISCLOSURE_EXPIRED",
                "the disclosure covers activities through 2024-08-31, and lapses before this one ends");
        isTold(
                decide(anyActivity(), TOO_LATE.plusSeconds(5), TOO_LATE),
                "DISCLOSURE_LATE",
                "the first disclosure came at 2025-05-15T16:00:00Z, after the activity had started");
        assertThat(decide(anyActivity(), START).reasons()).isEmpty();
    }

    private static void isTold(Decision<DisclosureState, CountingDisclosure> decision, String code, String message) {
        assertThat(decision.reasons()).hasSize(1);
        Reason reason = decision.reasons().head();
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.owner()).isEqualTo(Owner.FACULTY);
        assertThat(reason.source()).isEqualTo("DIS-1");
        assertThat(reason.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(reason.subject()).isEmpty();
        assertThat(Wording.ENGLISH.message(decision.rule(), reason)).isEqualTo(message);
    }

    @Test
    void detailsAreNullWhereNothingCounts() {
        Object tree = TreeSink.tree(
                DisclosureActivityRule.RULE.details(), decide(anyActivity()).details());
        assertThat(tree).hasToString("{countingSubmittedAt=null, activeThrough=null}");
        assertThat(TreeSink.tree(
                        DisclosureActivityRule.RULE.details(),
                        decide(anyActivity(), TOO_OLD).details()))
                .hasToString("{countingSubmittedAt=2023-09-01T15:00:00Z, activeThrough=2024-08-31}");
    }

    @Test
    void noDisclosureComesTwice() {
        assertThatThrownBy(() -> decide(anyActivity(), START, TOO_OLD, START))
                .isInstanceOf(IllegalArgumentException.class);
        Map<String, Object> tree = new TreeMap<>();
        tree.put("zone", "UTC");
        tree.put("activity", Map.of("start", "2025-05-14T12:00:00Z", "end", "2025-05-14T12:00:00Z"));
        tree.put(
                "disclosures",
                List.of(
                        Map.of("submittedAt", "2025-05-14T12:00:00Z"),
                        Map.of("submittedAt", "2025-05-14T14:00:00+02:00")));
        Read.tree(DisclosureActivityRule.RULE.facts(), tree)
                .isRefusedAt("facts.activity.end", "facts.disclosures[1].submittedAt");
    }
}
