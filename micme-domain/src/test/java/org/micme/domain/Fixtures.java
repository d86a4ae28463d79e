package org.micme.domain;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.kernel.ActivityId;

/** What tests talk about where it doesn't matter what exactly. */
public final class Fixtures {

    /** A Friday in Ann Arbor. */
    public static final Instant NOON = Instant.parse("2025-03-07T17:00:00Z");

    public static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    private Fixtures() {}

    public static PersonId person(String id) {
        return PersonId.of(id);
    }

    public static Act anyAct() {
        return actAt(NOON);
    }

    public static Act actAt(Instant at) {
        return Act.of(person("coordinator-1"), at);
    }

    public static AccountDetails detailsOf(String first, String last) {
        return AccountDetails.builder()
                .email(EmailAddress.of(first + "." + last + "@umich.edu"))
                .name(new PersonName(first, last))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .phones(HashSet.of(PhoneNumber.of("+17345550142")))
                .build();
    }

    public static AccountDetails anyDetails() {
        return detailsOf("Adaeze", "Okafor");
    }

    public static Consent anyConsent() {
        return new Consent("2024-11", NOON);
    }

    public static CreditDesignation oneCredit() {
        return CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.of(1));
    }

    public static SeriesDetails anySeriesDetails() {
        return SeriesDetails.builder()
                .name("Anesthesiology Grand Rounds")
                .department("Anesthesiology")
                .sessionLength(Duration.ofHours(1))
                .designation(oneCredit())
                .professions(HashSet.of(Profession.PHYSICIAN))
                .build();
    }

    public static SeriesTeam anyTeam() {
        return new SeriesTeam(
                HashSet.of(person("owner-1")), HashSet.of(person("coordinator-1")), HashSet.of(person("planner-1")));
    }

    public static Activity anHourAt(Instant start) {
        return Activity.of("Airway Management", start, start.plus(Duration.ofHours(1)));
    }

    public static PlannedChild anyChild() {
        ChildDetails details = ChildDetails.from(anySeriesDetails(), DETROIT);
        return Child.plan(ActivityId.of(82402), SeriesId.of("series-1"), anHourAt(NOON), details, anyAct())
                .state();
    }

    public static Participation anyParticipation() {
        return new Participation(person("learner-1"), ActivityId.of(82402));
    }

    public static DisclosureVersion disclosureAt(Instant submittedAt, DisclosedRelationship... relationships) {
        return new DisclosureVersion(Array.of(relationships), Act.of(person("faculty-1"), submittedAt));
    }

    public static EarnedCredit earned(String id, Amount amount) {
        return EarnedCredit.builder()
                .id(AccruedCreditId.of(id))
                .learner(person("learner-1"))
                .course("Emergency Medicine Review")
                .topic("Topic " + id)
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .amount(amount)
                .earnedOn(LocalDate.of(2025, 3, 7))
                .build();
    }

    public static AccruedClaim claimOf(AccruedClaimLine... lines) {
        return claimOf("Adaeze Okafor, MD", lines);
    }

    public static AccruedClaim claimOf(String displayName, AccruedClaimLine... lines) {
        return AccruedClaim.builder()
                .id(AccruedClaimId.of("claim-1"))
                .learner(person("learner-1"))
                .displayName(displayName)
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .lines(Array.of(lines))
                .act(Act.of(person("learner-1"), NOON))
                .build();
    }

    public static AccruedClaimLine line(String credit, Amount amount) {
        return new AccruedClaimLine(AccruedCreditId.of(credit), amount);
    }

    public static ApplicationContent anyContent() {
        return new ApplicationContent(Year.of(2025), anySeriesDetails(), anyTeam());
    }
}
