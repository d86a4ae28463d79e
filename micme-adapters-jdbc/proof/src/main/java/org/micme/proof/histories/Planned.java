package org.micme.proof.histories;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.DeactivatedChild;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationUnderReview;
import org.micme.domain.application.ApprovedApplication;
import org.micme.domain.application.Attestation;
import org.micme.domain.application.AwaitingFinalApprover;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.PreliminaryReview;
import org.micme.domain.application.SubmittedApplication;
import org.micme.domain.application.UnitReview;
import org.micme.domain.application.UnsubmittedApplication;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.proof.histories.Sort.Told;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.application.Applications;
import org.micme.spi.record.ApplicationRecords;
import org.micme.spi.record.ChildRecords;
import org.micme.spi.record.SeriesRecords;

/** Applications, series and children, by chance. */
final class Planned {

    static final Sort<SeriesId, Series> SERIES = new Sort<>(
            AllSeries.class,
            Planned::series,
            (key, dice) -> Series.open(key, dice.year(), seriesDetails(dice), team(dice), dice.act())
                    .state(),
            (series, dice) -> dice.inOf100(50)
                    ? series.revise(seriesDetails(dice), dice.act()).state()
                    : series.entrust(team(dice), dice.act()).state(),
            new Told<>(SeriesRecords.SERIES, Series::version));

    static final Sort<ActivityId, Child> CHILDREN = new Sort<>(
            Children.class,
            Dice::activity,
            (key, dice) -> Child.plan(key, series(dice), activity(dice), childDetails(dice), dice.act())
                    .state(),
            Planned::changed,
            new Told<>(ChildRecords.CHILD, Child::version));

    static final Sort<ApplicationId, Application> APPLICATIONS = new Sort<>(
            Applications.class,
            dice -> ApplicationId.of(dice.key()),
            (key, dice) -> Application.draft(key, content(dice), dice.act()).state(),
            Planned::advanced,
            new Told<>(ApplicationRecords.APPLICATION, Application::version));

    private Planned() {}

    /** Few, so that children have series that are kept. */
    static SeriesId series(Dice dice) {
        return SeriesId.of(dice.of("10", "9", "B"));
    }

    static String department(Dice dice) {
        return dice.of("Medicine", "medicine", "Surgery");
    }

    private static CreditDesignation designation(Dice dice) {
        return CreditDesignation.of(dice.creditType(), Credits.ofQuarters(1 + dice.below(8)));
    }

    private static SeriesDetails seriesDetails(Dice dice) {
        return SeriesDetails.builder()
                .name(dice.text())
                .department(department(dice))
                .sessionLength(Duration.ofMinutes(60))
                .designation(designation(dice))
                .specialties(dice.some(2, dice::text))
                .professions(LinkedHashSet.of(dice.of(Profession.values())))
                .build();
    }

    private static SeriesTeam team(Dice dice) {
        LinkedHashSet<PersonId> owners = LinkedHashSet.of(dice.person());
        return new SeriesTeam(owners, dice.some(2, dice::person), dice.some(2, dice::person));
    }

    private static ChildDetails childDetails(Dice dice) {
        return ChildDetails.builder()
                .department(department(dice))
                .zone(ZoneId.of(dice.of("America/New_York", "UTC", "Asia/Kolkata")))
                .location(dice.maybe(dice::text))
                .objectives(Array.of(dice.text()))
                .designation(designation(dice))
                .build();
    }

    private static Activity activity(Dice dice) {
        Instant start = dice.instant();
        return new Activity(dice.maybe(dice::text), start, start.plusSeconds(3_600));
    }

    private static Child changed(Child child, Dice dice) {
        return child.<Child>fold(
                planned -> changed(planned, dice),
                closed -> new DeactivatedChild(closed.last(), closed.version().next(), dice.act()));
    }

    private static Child changed(PlannedChild child, Dice dice) {
        Act act = dice.act();
        Instant start = dice.instant();
        return switch (dice.below(8)) {
            case 0 -> child.deactivate(act).state();
            case 1 -> child.rename(dice.text(), act).state();
            case 2 -> child.revise(childDetails(dice), act).state();
            case 3 -> child.approve(Array.empty(), act).state();
            case 4 -> child.remove(dice.person(), act).fold(() -> child, change -> change.state());
            case 5, 6 ->
                child.assign(dice.person(), LinkedHashSet.empty(), act).fold(() -> child, change -> change.state());
            default -> child.move(start, start.plusSeconds(1_800), act).state();
        };
    }

    private static ApplicationContent content(Dice dice) {
        return new ApplicationContent(dice.year(), seriesDetails(dice), team(dice));
    }

    private static Application advanced(Application application, Dice dice) {
        Act act = dice.act();
        if (application instanceof ApplicationUnderReview review && dice.inOf100(30)) {
            return dice.inOf100(60)
                    ? review.sendBack(dice.text(), act).state()
                    : review.reject(dice.text(), act).state();
        }
        if (application instanceof UnsubmittedApplication open) {
            return dice.inOf100(30)
                    ? open.revise(content(dice), act).state()
                    : open.submit(act).state();
        }
        return onward(application, dice, act);
    }

    private static Application onward(Application application, Dice dice, Act act) {
        if (application instanceof SubmittedApplication submitted) {
            return submitted.startReview(act).state();
        }
        if (application instanceof PreliminaryReview review) {
            return review.pass(dice.person(), act).state();
        }
        if (application instanceof UnitReview review) {
            return review.approve(dice.text(), LinkedHashSet.of(Attestation.values()), act)
                    .state();
        }
        if (application instanceof AwaitingFinalApprover awaiting) {
            return awaiting.assign(dice.person(), act).state();
        }
        if (application instanceof FinalReview review) {
            return review.approve(act).state();
        }
        return application instanceof ApprovedApplication approved
                ? approved.open(series(dice), act).fold(() -> approved, change -> change.state())
                : application;
    }
}
