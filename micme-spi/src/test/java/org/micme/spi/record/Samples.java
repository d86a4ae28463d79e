package org.micme.spi.record;

import io.vavr.collection.LinkedHashSet;
import java.time.Duration;
import java.time.Instant;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;

/** The pieces that examples have in common. */
final class Samples {

    static final ActivityId ACTIVITY = ActivityId.of(120_415);
    static final PersonId LEARNER = PersonId.of("learner-1");
    static final PersonId COORDINATOR = PersonId.of("coordinator-1");
    static final PersonId OFFICE = PersonId.of("office-1");
    static final Instant NOON = Instant.parse("2025-03-07T12:00:00Z");
    static final Participation PARTICIPATION = new Participation(LEARNER, ACTIVITY);
    static final Consent CONSENT = new Consent("consent-2025", Instant.parse("2025-03-01T08:30:00.000000001Z"));
    static final CreditDesignation DESIGNATION = CreditDesignation.of(
                    CreditType.AMA_PRA_CATEGORY_1, Credits.parse("1.25"))
            .and(CreditType.AAPA, Credits.of(1));

    private Samples() {}

    /** What somebody did so many minutes past noon, recorded a moment later. */
    static Act act(PersonId by, int minutes) {
        Instant at = NOON.plus(Duration.ofMinutes(minutes));
        return new Act(by, at, at.plusMillis(250));
    }

    static SeriesDetails seriesDetails() {
        return SeriesDetails.builder()
                .name("Cardiology Grand Rounds")
                .department("Cardiology")
                .sessionLength(Duration.ofMinutes(90))
                .evaluationRequired(true)
                .designation(DESIGNATION)
                .specialties(LinkedHashSet.of("Cardiology", "Anesthesiology"))
                .professions(LinkedHashSet.of(Profession.PHYSICIAN, Profession.NURSE))
                .build();
    }

    static SeriesTeam team() {
        return new SeriesTeam(
                LinkedHashSet.of(PersonId.of("owner-2"), PersonId.of("owner-1")),
                LinkedHashSet.of(COORDINATOR),
                LinkedHashSet.of(PersonId.of("planner-1")));
    }
}
