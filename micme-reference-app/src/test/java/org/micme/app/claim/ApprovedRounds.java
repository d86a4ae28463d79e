package org.micme.app.claim;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.Review;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.spi.account.Accounts;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** Grand rounds for which everything is done: a series, one approved child of one credit, its speaker, and physicians. */
public final class ApprovedRounds {

    /** Whose they are. */
    public static final InstitutionId INSTITUTION = InstitutionId.of("umich");

    /** The child. */
    public static final ActivityId CHILD = ActivityId.of(4711);

    /** What it is designated for. */
    public static final CreditType TYPE = CreditType.AMA_PRA_CATEGORY_1;

    /** When it begins. */
    public static final Instant START = Instant.parse("2025-05-14T16:00:00Z");

    /** When it ends. */
    public static final Instant END = START.plus(Duration.ofHours(1));

    private static final SeriesId SERIES = SeriesId.of("cardiology-2025");
    private static final PersonId SPEAKER = PersonId.of("speaker");
    private static final PersonId OFFICE = PersonId.of("office");
    private static final Act LONG_BEFORE = Act.of(OFFICE, START.minus(Duration.ofDays(60)));
    private static final SeriesTeam TEAM =
            new SeriesTeam(LinkedHashSet.of(OFFICE), LinkedHashSet.of(OFFICE), LinkedHashSet.empty());

    private ApprovedRounds() {}

    /** Keeps all of it, with these learners. */
    public static void keep(Store store, PersonId... learners) {
        store.inUnit(INSTITUTION, unit -> {
            unit.port(AllSeries.class).save(series(), Version.NEW);
            Act submission = Act.of(SPEAKER, START.minus(Duration.ofDays(40)));
            DisclosureVersion disclosure = new DisclosureVersion(Array.empty(), submission);
            unit.port(DisclosureFiles.class)
                    .save(DisclosureFile.of(SPEAKER).submit(disclosure).state(), Version.NEW);
            unit.port(Reviews.class).save(review(disclosure), Version.NEW);
            PlannedChild child = child(false, submission.occurredAt());
            unit.port(Children.class).save(child, Version.NEW);
            for (PersonId learner : learners) {
                keepLearner(unit, learner, details(learner).build());
            }
            return child;
        });
    }

    private static Review review(DisclosureVersion disclosure) {
        Act act = Act.of(OFFICE, START.minus(Duration.ofDays(30)));
        return Review.open(CHILD, SPEAKER, disclosure, act)
                .state()
                .settle(act)
                .get()
                .state()
                .approve(act)
                .state();
    }

    private static Series series() {
        SeriesDetails details = SeriesDetails.builder()
                .name("Cardiology Grand Rounds")
                .department("Cardiology")
                .sessionLength(Duration.ofHours(1))
                .designation(CreditDesignation.of(TYPE, Credits.of(1)))
                .build();
        return Series.open(SERIES, Year.of(2025), details, TEAM, LONG_BEFORE).state();
    }

    /** The child, approved for what its speaker disclosed. */
    public static PlannedChild child(boolean evaluationRequired, Instant disclosedAt) {
        ChildDetails details = ChildDetails.builder()
                .zone(ZoneId.of("America/Detroit"))
                .department("Cardiology")
                .evaluationRequired(evaluationRequired)
                .designation(CreditDesignation.of(TYPE, Credits.of(1)))
                .build();
        Activity activity = Activity.of("Heart Failure in Primary Care", START, END);
        Act approval = Act.of(OFFICE, START.minus(Duration.ofDays(20)));
        return Child.plan(CHILD, SERIES, activity, details, LONG_BEFORE)
                .state()
                .assign(SPEAKER, HashSet.empty(), LONG_BEFORE)
                .get()
                .state()
                .approve(Array.of(new CoveredDisclosure(SPEAKER, disclosedAt)), approval)
                .state();
    }

    /** Has the child offer one credit of another type as well. */
    public static void designate(Store store, CreditType type) {
        store.inUnit(INSTITUTION, unit -> {
            Child kept = unit.port(Children.class).find(CHILD).orElseThrow();
            PlannedChild child = kept.fold(planned -> planned, deactivated -> deactivated.last());
            ChildDetails.Builder details = ChildDetails.builder();
            details.zone(child.details().zone())
                    .department(child.details().department())
                    .designation(child.details().designation().and(type, Credits.of(1)));
            unit.port(Children.class)
                    .save(child.revise(details.build(), LONG_BEFORE).state(), kept.version());
            return child;
        });
    }

    /** Has the child require an evaluation from now on. */
    public static void requireEvaluation(Store store) {
        store.inUnit(INSTITUTION, unit -> {
            Child kept = unit.port(Children.class).find(CHILD).orElseThrow();
            PlannedChild child = kept.fold(planned -> planned, deactivated -> deactivated.last());
            PlannedChild strict =
                    child.revise(child(true, START).details(), LONG_BEFORE).state();
            unit.port(Children.class).save(strict, kept.version());
            return strict;
        });
    }

    /** A physician who has filled in everything. */
    public static AccountDetails.Builder details(PersonId learner) {
        AccountDetails.Builder details = AccountDetails.builder();
        details.email(EmailAddress.of(learner + "@umich.edu"))
                .name(new PersonName("Ann", "Vance"))
                .professionalName(Option.some("Ann Vance, MD"))
                .certificationType(Option.some("MD"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"));
        return details;
    }

    /** Keeps an account that can be used. */
    public static void keepLearner(UnitOfWork unit, PersonId learner, AccountDetails details) {
        Act act = Act.of(learner, LONG_BEFORE.occurredAt());
        unit.port(Accounts.class)
                .save(
                        Account.signUp(
                                        learner,
                                        details,
                                        HashSet.of(Role.LEARNER),
                                        new Consent("terms 1", act.occurredAt()),
                                        act)
                                .state(),
                        Version.NEW);
    }
}
