package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.ClaimMinutes;
import org.micme.domain.activity.FacultyRequest;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApprovedApplication;
import org.micme.domain.application.Attestation;
import org.micme.domain.application.AwaitingFinalApprover;
import org.micme.domain.application.DraftApplication;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.PreliminaryReview;
import org.micme.domain.application.SubmittedApplication;
import org.micme.domain.application.UnitReview;
import org.micme.domain.disclosure.CoveredDisclosure;

/** Examples of what is kept of activities: applications, series and their children. */
final class ActivityExamples {

    private static final SeriesId SERIES = SeriesId.of("series-2025-7");

    private ActivityExamples() {}

    static Stream<Example<?>> all() {
        return Stream.of(series(), children(), applications()).flatMap(examples -> examples);
    }

    private static Stream<Example<?>> series() {
        Series series = Series.open(
                        SERIES, Year.of(2025), Samples.seriesDetails(), Samples.team(), Samples.act(Samples.OFFICE, 0))
                .state();
        return Stream.of(new Example<>("series", SeriesRecords.SERIES, series));
    }

    private static Stream<Example<?>> children() {
        Activity activity = Activity.of("Heart failure", Samples.NOON, Samples.NOON.plus(Duration.ofMinutes(90)));
        PlannedChild planned = Child.plan(
                        Samples.ACTIVITY, SERIES, activity, details(), Samples.act(Samples.COORDINATOR, 1))
                .state()
                .changeClaimMinutes(ClaimMinutes.of(30, 10_080), Samples.act(Samples.COORDINATOR, 2))
                .state()
                .assign(
                        Samples.LEARNER,
                        LinkedHashSet.of(FacultyRequest.DISCLOSURE),
                        Samples.act(Samples.COORDINATOR, 3))
                .get()
                .state()
                .acceptName(Samples.act(Samples.OFFICE, 4))
                .get()
                .state()
                .approve(Array.of(new CoveredDisclosure(Samples.LEARNER, Samples.NOON)), Samples.act(Samples.OFFICE, 5))
                .state();
        Child deactivated = planned.deactivate(Samples.act(Samples.OFFICE, 6)).state();
        return Stream.of(planned, deactivated).map(child -> new Example<>("child", ChildRecords.CHILD, child));
    }

    private static ChildDetails details() {
        return ChildDetails.builder()
                .department("Cardiology")
                .zone(ZoneId.of("America/Detroit"))
                .location(Option.some("Room 2"))
                .objectives(Array.of("Recognize it", "Treat it"))
                .evaluationRequired(true)
                .designation(Samples.DESIGNATION)
                .specialties(Option.some(LinkedHashSet.of("Cardiology")))
                .professions(Option.some(LinkedHashSet.of(Profession.PHYSICIAN, Profession.PA)))
                .build();
    }

    private static Stream<Example<?>> applications() {
        DraftApplication draft = Application.draft(
                        ApplicationId.of("application-1"),
                        new ApplicationContent(Year.of(2025), Samples.seriesDetails(), Samples.team()),
                        Samples.act(Samples.COORDINATOR, 0))
                .state();
        SubmittedApplication submitted =
                draft.submit(Samples.act(Samples.COORDINATOR, 1)).state();
        PreliminaryReview preliminary =
                submitted.startReview(Samples.act(Samples.OFFICE, 2)).state();
        UnitReview unit = preliminary
                .pass(Samples.LEARNER, Samples.act(Samples.OFFICE, 3))
                .state();
        AwaitingFinalApprover awaiting = unit.approve(
                        "Fits the unit", LinkedHashSet.of(Attestation.values()), Samples.act(Samples.LEARNER, 4))
                .state();
        FinalReview last =
                awaiting.assign(Samples.OFFICE, Samples.act(Samples.OFFICE, 5)).state();
        ApprovedApplication approved = last.approve(Samples.act(Samples.OFFICE, 6))
                .state()
                .open(SERIES, Samples.act(Samples.OFFICE, 7))
                .get()
                .state();
        Application returned = unit.sendBack("Name the planners", Samples.act(Samples.LEARNER, 4))
                .state();
        Application rejected =
                last.reject("Not for this year", Samples.act(Samples.OFFICE, 6)).state();
        return Stream.of(draft, submitted, preliminary, unit, awaiting, last, approved, returned, rejected)
                .map(application -> new Example<>("application", ApplicationRecords.APPLICATION, application));
    }
}
