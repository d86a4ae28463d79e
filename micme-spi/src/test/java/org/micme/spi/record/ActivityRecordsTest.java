package org.micme.spi.record;

import io.vavr.collection.Array;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildApproval;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.ClaimMinutes;
import org.micme.domain.activity.DeactivatedChild;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;

/** Series and their children come back as they were written down. */
class ActivityRecordsTest {

    @Provide
    Arbitrary<Series> series() {
        return Combinators.combine(Any.seriesId(), Any.version(), Any.year(), Any.seriesDetails(), Any.team())
                .as(Series::new);
    }

    @Provide
    Arbitrary<Child> children() {
        return Arbitraries.oneOf(
                planned(),
                Combinators.combine(planned(), Any.version(), Any.act()).as(DeactivatedChild::new));
    }

    private static Arbitrary<PlannedChild> planned() {
        return Combinators.combine(
                        Combinators.combine(Any.activityId(), Any.version(), Any.seriesId())
                                .as((id, version, series) -> PlannedChild.builder()
                                        .id(id)
                                        .version(version)
                                        .series(series)),
                        activity(),
                        details(),
                        claimMinutes(),
                        Any.set(Any.person()),
                        Any.maybe(Any.act()),
                        Any.maybe(approval()))
                .as((child, activity, details, minutes, faculty, acceptance, approval) -> child.activity(activity)
                        .details(details)
                        .claimMinutes(minutes)
                        .faculty(faculty)
                        .nameAcceptance(acceptance.filter(act -> activity.name().isDefined()))
                        .approval(approval)
                        .build());
    }

    private static Arbitrary<Activity> activity() {
        return Combinators.combine(Any.maybe(Any.exactText()), Any.instant(), Any.instant())
                .filter((name, one, other) -> !one.equals(other))
                .as((name, one, other) ->
                        one.isBefore(other) ? new Activity(name, one, other) : new Activity(name, other, one));
    }

    private static Arbitrary<ClaimMinutes> claimMinutes() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(Any.maybe(minutes), Any.maybe(minutes)).as(ClaimMinutes::new);
    }

    private static Arbitrary<ChildApproval> approval() {
        Arbitrary<CoveredDisclosure> covered =
                Combinators.combine(Any.person(), Any.instant()).as(CoveredDisclosure::new);
        return Combinators.combine(
                        Any.instant(),
                        covered.list().uniqueElements(CoveredDisclosure::person).ofMaxSize(3),
                        Any.person())
                .as((at, covers, by) -> new ChildApproval(new OfficeApproval(at, Array.ofAll(covers)), by));
    }

    private static Arbitrary<ChildDetails> details() {
        return Combinators.combine(
                        Any.text(),
                        Any.zone(),
                        Any.maybe(Any.exactText()),
                        Any.list(Any.exactText()),
                        Arbitraries.of(true, false),
                        Any.designation(),
                        Any.maybe(Any.set(Any.exactText())),
                        Any.maybe(Any.set(Arbitraries.of(Profession.class))))
                .as((department, zone, location, objectives, evaluated, designation, specialties, professions) ->
                        ChildDetails.builder()
                                .department(department)
                                .zone(zone)
                                .location(location)
                                .objectives(objectives)
                                .evaluationRequired(evaluated)
                                .designation(designation)
                                .specialties(specialties)
                                .professions(professions)
                                .build());
    }

    @Property
    void everySeriesComesBack(@ForAll("series") Series series) {
        Written.comesBack(SeriesRecords.SERIES, series);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyChildComesBack(@ForAll("children") Child child) {
        Written.comesBackInEveryState(ChildRecords.CHILD, Child.class, child);
    }
}
