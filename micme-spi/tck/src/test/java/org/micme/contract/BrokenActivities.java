package org.micme.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.DeactivatedChild;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;

/** Adapters that mistake series and children. */
final class BrokenActivities {

    private BrokenActivities() {}

    static List<Broken> all() {
        return Stream.of(series(), ids(), children(), rows(), criteria())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Broken> series() {
        return List.of(
                new Broken(
                        "SeriesOfYear.seriesOfOtherYearsAreLeftOut",
                        "shows every year",
                        AllSeries.class,
                        "ofYear",
                        call -> new Page<>(call.port(AllSeries.class).stream().toList(), Optional.empty())),
                new Broken(
                        "SeriesOfPerson.aSeriesIsFoundOnceByOwnerCoordinatorAndPlanner",
                        "knows owners alone",
                        AllSeries.class,
                        "ofPerson",
                        call -> filtered(
                                call, (Series series) -> series.team().owners().contains(call.<PersonId>argument(0)))),
                new Broken(
                        "SeriesOfPerson.aSeriesIsNoLongerFoundByWhoeverLeftItsTeam",
                        "knows the first team alone",
                        BrokenActivities::firstTeams));
    }

    private static Faults firstTeams() {
        Map<PersonId, Series> first = new HashMap<>();
        return Faults.none()
                .in(AllSeries.class, "save", call -> {
                    Series next = call.argument(0);
                    next.team().owners().forEach(owner -> first.putIfAbsent(owner, next));
                    return call.proceed();
                })
                .in(
                        AllSeries.class,
                        "ofPerson",
                        call -> new Page<>(
                                Optional.ofNullable(first.get(call.<PersonId>argument(0))).stream()
                                        .toList(),
                                Optional.empty()));
    }

    private static <T> Page<T> filtered(Faults.Call call, Predicate<T> shown) throws Throwable {
        Page<T> page = call.proceed();
        return new Page<>(page.rows().stream().filter(shown).toList(), page.next());
    }

    private static List<Broken> ids() {
        return List.of(
                nextId("anIdIsHigherThanAnyBeforeIt", "counts down", () -> {
                    AtomicInteger next = new AtomicInteger(1_000);
                    return call -> ActivityId.of(next.getAndDecrement());
                }),
                nextId(
                        "anIdOfAUnitThatIsGivenUpDoesNotComeBack",
                        "counts what is kept",
                        () -> call -> highest(call) > 0 ? ActivityId.of(highest(call) + 1) : ActivityId.of(1)),
                nextId("anIdIsOneThatNoChildHasHad", "counts by itself", () -> {
                    AtomicInteger next = new AtomicInteger();
                    return call -> ActivityId.of(next.incrementAndGet());
                }),
                nextId("idsAreUniqueAndRiseThoughManyAskAtOnce", "counts in each thread", () -> {
                    Map<Thread, Integer> next = new ConcurrentHashMap<>();
                    return call -> {
                        return ActivityId.of(next.merge(Thread.currentThread(), 1, Integer::sum));
                    };
                }),
                nextId("anIdIsNotGivenOutWhereAUnitReads", "counts where it reads", () -> {
                    AtomicInteger next = new AtomicInteger();
                    return call -> ActivityId.of(next.incrementAndGet());
                }));
    }

    private static int highest(Faults.Call call) {
        return call.port(Children.class).stream()
                .mapToInt(child -> child.id().number())
                .max()
                .orElse(0);
    }

    private static Broken nextId(String clause, String what, Supplier<Faults.Fault> fault) {
        return new Broken("ChildIds." + clause, what, () -> Faults.none().in(Children.class, "nextId", fault.get()));
    }

    private static List<Broken> children() {
        return List.of(
                new Broken(
                        "Children.aDeactivatedChildIsFoundWithWhatItWas",
                        "hides deactivated children",
                        Children.class,
                        "find",
                        call -> call.<Optional<Child>>proceed().filter(child -> !(child instanceof DeactivatedChild))),
                new Broken(
                        "Children.aStatusIsNotedOfAChildThatIsKept",
                        "notes anything",
                        Children.class,
                        "note",
                        call -> null),
                new Broken(
                        "Children.aStatusIsNotNotedWhereAUnitReads",
                        "notes where it reads",
                        Children.class,
                        "note",
                        call -> null),
                new Broken(
                        "Children.aNoteIsNoChangeOfTheChild",
                        "counts a note as a change",
                        Children.class,
                        "note",
                        BrokenActivities::countsNotes),
                withFaculty(
                        "thePlannedChildrenOfFacultyComeByStartAndId",
                        "sorts by id",
                        found -> found.stream()
                                .sorted(Comparator.comparing(Child::id))
                                .toList()),
                new Broken(
                        "Children.aChildIsNoLongerFoundByFacultyThatWereTakenOff",
                        "remembers faculty that were taken off",
                        BrokenActivities::remembersFaculty));
    }

    private static Object countsNotes(Faults.Call call) throws Throwable {
        Child child = call.port(Children.class).find(call.argument(0)).orElseThrow();
        PlannedChild planned = (PlannedChild) child;
        call.port(Children.class)
                .save(planned.revise(planned.details(), Any.act()).state(), child.version());
        return call.proceed();
    }

    private static Broken withFaculty(String clause, String what, UnaryOperator<List<Child>> change) {
        return new Broken(
                "Children." + clause, what, Children.class, "withFaculty", call -> change.apply(call.proceed()));
    }

    private static Faults remembersFaculty() {
        Map<ActivityId, Child> withFaculty = new LinkedHashMap<>();
        return Faults.none()
                .in(Children.class, "save", call -> {
                    Child next = call.argument(0);
                    withFaculty.putIfAbsent(next.id(), next);
                    return call.proceed();
                })
                .in(Children.class, "withFaculty", call -> {
                    Set<Child> found = new LinkedHashSet<>(call.<List<Child>>proceed());
                    found.addAll(withFaculty.values());
                    return new ArrayList<>(found);
                });
    }

    private static List<Broken> rows() {
        return List.of(
                new Broken(
                        "ChildRows.withoutCriteriaAllPlannedChildrenAreListed",
                        "lists deactivated children",
                        Children.class,
                        "search",
                        call -> new Page<>(
                                call.port(Children.class).stream()
                                        .map(BrokenActivities::listed)
                                        .toList(),
                                Optional.empty())),
                row(
                        "aRowHoldsTheChildItsSeriesNameAndWhatWasNotedLast",
                        "shows the series' id",
                        row -> new ListedChild(row.child(), row.child().series().value(), row.status())),
                new Broken(
                        "ChildRows.aRowHoldsTheChildItsSeriesNameAndWhatWasNotedLast",
                        "shows what was noted first",
                        BrokenActivities::firstNotes),
                new Broken(
                        "ChildRows.aChildWhoseSeriesIsNotKeptIsNotListed",
                        "lists children without a series",
                        Children.class,
                        "search",
                        call -> new Page<>(
                                call.port(Children.class).stream()
                                        .map(BrokenActivities::listed)
                                        .toList(),
                                Optional.empty())));
    }

    private static ListedChild listed(Child child) {
        return new ListedChild(
                child.fold(planned -> planned, deactivated -> deactivated.last()), "a series", Optional.empty());
    }

    private static Faults firstNotes() {
        Map<ActivityId, ChildStatus> first = new HashMap<>();
        return Faults.none().in(Children.class, "note", call -> {
            ChildStatus status = call.argument(1);
            return call.with(call.argument(0), first.computeIfAbsent(call.argument(0), child -> status));
        });
    }

    private static Broken row(String clause, String what, UnaryOperator<ListedChild> change) {
        return new Broken("ChildRows." + clause, what, Children.class, "search", call -> {
            Page<ListedChild> page = call.proceed();
            return new Page<>(page.rows().stream().map(change).toList(), page.next());
        });
    }

    private static List<Broken> criteria() {
        ChildSearch all = ChildSearch.ALL;
        return List.of(
                search("childrenAreFoundBySeries", "minds no series", search -> search.of(Set.of())),
                listed(
                        "childrenAreFoundByAPartOfTheirNameOrTheirSeriesInAnyCase",
                        "knows no series' names",
                        (row, search) -> search.text()
                                .map(text -> row.child()
                                        .activity()
                                        .name()
                                        .exists(name ->
                                                name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))))
                                .orElse(true)),
                search(
                        "thePartOfANameIsNoPattern",
                        "takes an underscore for anything",
                        search -> search.text()
                                .map(text -> search.named(text.replace("_", "")))
                                .orElse(search)),
                search("childrenAreFoundByFaculty", "minds no faculty", search -> all.by(search.order())),
                search("childrenAreFoundByTheExactDepartment", "minds no department", search -> all.by(search.order())),
                search("childrenAreFoundByTheStatusNoted", "minds no status", search -> search.in(Set.of())),
                search(
                        "childrenAreFoundFromAStartOnAndBeforeAnother",
                        "shows the end of the span",
                        search -> search.span()
                                .toExclusive()
                                .map(end -> search.between(
                                        search.span().fromInclusive().orElse(Instant.MIN), end.plusNanos(1)))
                                .orElse(search)),
                search(
                        "aChildFitsAllCriteriaOrIsLeftOut",
                        "minds the last criterion alone",
                        search -> search.among()
                                .faculty()
                                .map(person -> all.with(person))
                                .orElse(search)));
    }

    private static Broken search(String clause, String what, UnaryOperator<ChildSearch> change) {
        return new Broken(
                "ChildSearch." + clause,
                what,
                Children.class,
                "search",
                call -> call.with(change.apply(call.argument(0)), call.argument(1)));
    }

    private static Broken listed(String clause, String what, BiPredicate<ListedChild, ChildSearch> shown) {
        return new Broken(
                "ChildSearch." + clause,
                what,
                Children.class,
                "search",
                call -> filtered(call, (ListedChild row) -> shown.test(row, call.argument(0))));
    }
}
