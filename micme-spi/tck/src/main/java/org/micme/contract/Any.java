package org.micme.contract;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;

/** Invented people and things, where it doesn't matter which. */
final class Any {

    /** An instant that every precision keeps. */
    static final Instant INSTANT = Instant.parse("2025-03-05T12:00:00Z");

    /** Whoever rounds it, finds another second. */
    static final Instant JUST_BEFORE_A_SECOND = Instant.parse("2025-03-05T12:00:00.999999999Z");

    /** Whoever cuts towards the epoch, finds another fraction. */
    static final Instant LONG_AGO = Instant.parse("1969-07-20T20:17:39.123456789Z");

    static final PersonId COORDINATOR = PersonId.of("coordinator");
    static final PersonId LEARNER = PersonId.of("learner");
    static final ActivityId ACTIVITY = ActivityId.of(2_001);
    static final SeriesId SERIES = SeriesId.of("grand-rounds");

    /**
     * In their order: capital letters before small ones, an accent behind the alphabet, a wide tilde before a face, though the halves of
     * the face come before the tilde, and digits one by one.
     */
    static final List<String> TEXTS_IN_ORDER = List.of("10", "9", "B", "a", "b", "\u00e9", "\uff5e", "\ud83d\ude42");

    private Any() {}

    static Act act(Instant at) {
        return Act.of(COORDINATOR, at);
    }

    static Act act() {
        return act(INSTANT);
    }

    static Consent consent(Instant at) {
        return new Consent("agreement 3", at);
    }

    static List<PersonId> people() {
        return TEXTS_IN_ORDER.stream().map(PersonId::of).toList();
    }

    static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    static AccountDetails details(String last, String email, String... phones) {
        return details(new PersonName("Ann", last), email, phones);
    }

    static AccountDetails details(PersonName name, String email, String... phones) {
        return AccountDetails.builder()
                .email(EmailAddress.of(email))
                .name(name)
                .profession(Profession.PHYSICIAN)
                .degree(Degree.other("MBChB"))
                .phones(LinkedHashSet.ofAll(Stream.of(phones).map(PhoneNumber::of)))
                .build();
    }

    static InvitedAccount invited(PersonId person, AccountDetails details) {
        return Account.invite(person, details, HashSet.of(Role.LEARNER), act()).state();
    }

    static SeriesTeam team(PersonId owner) {
        return new SeriesTeam(LinkedHashSet.of(owner), LinkedHashSet.of(COORDINATOR), LinkedHashSet.empty());
    }

    static SeriesDetails seriesDetails(String name) {
        return SeriesDetails.builder()
                .name(name)
                .department("Medicine")
                .sessionLength(Duration.ofMinutes(60))
                .designation(designation())
                .specialties(LinkedHashSet.of("Cardiology", "Geriatrics"))
                .professions(LinkedHashSet.of(Profession.PHYSICIAN, Profession.NURSE))
                .build();
    }

    static Series series(SeriesId id, String name) {
        return new Series(id, Version.of(1), Year.of(2025), seriesDetails(name), team(COORDINATOR));
    }

    static CreditDesignation designation() {
        return CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.parse("1.25"))
                .and(CreditType.AAPA, Credits.of(1));
    }

    static ChildDetails childDetails(String department) {
        return ChildDetails.builder()
                .department(department)
                .zone(ZoneId.of("America/New_York"))
                .location(Option.some("Room 5"))
                .objectives(Array.of("Tell one from the other", "Treat both"))
                .designation(designation())
                .specialties(Option.some(LinkedHashSet.of("Cardiology")))
                .build();
    }

    static PlannedChild.Builder child(ActivityId id) {
        return PlannedChild.builder().id(id).version(Version.of(1)).series(SERIES);
    }

    static PlannedChild child(int id, Option<String> name, Instant start) {
        return child(ActivityId.of(id))
                .activity(new Activity(name, start, start.plusSeconds(3_600)))
                .details(childDetails("Medicine"))
                .build();
    }

    static Participation participation(PersonId learner, ActivityId activity) {
        return new Participation(learner, activity);
    }

    static ClaimKey claimKey(PersonId learner, ActivityId activity) {
        return new ClaimKey(participation(learner, activity), CreditType.AMA_PRA_CATEGORY_1);
    }
}
