package org.micme.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.store.Store;

/** Adapters that run jobs twice, too early, or never again. */
final class BrokenJobs {

    private BrokenJobs() {}

    static List<Broken> all() {
        return Stream.of(standing(), leasing(), parking()).flatMap(List::stream).toList();
    }

    private static Broken jobs(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("Jobs." + clause, what, Jobs.class, method, fault);
    }

    private static Broken lease(String clause, String what, Faults.Fault fault) {
        return new Broken("JobLease." + clause, what, Jobs.class, "lease", fault);
    }

    private static Broken of(String clause, String what, UnaryOperator<List<JobStanding>> change) {
        return jobs(clause, what, "of", call -> change.apply(new ArrayList<>(call.<List<JobStanding>>proceed())));
    }

    private static List<Broken> standing() {
        return List.of(
                new Broken(
                        "Jobs.aJobIsKnownOnceAndStaysDueWhenItWas", "moves a job that is known", BrokenJobs::movesJobs),
                jobs(
                        "aJobHasAName",
                        "knows jobs without a name",
                        "ensure",
                        call -> call.<String>argument(1).isBlank()
                                ? call.with(call.argument(0), "nameless", call.argument(2))
                                : call.proceed()),
                new Broken(
                        "Jobs.anInstitutionThatHasNothingButAJobIsNamed",
                        "names nobody",
                        Store.class,
                        "institutions",
                        call -> Set.of()),
                of("ofManyWhoMakeSureOfAJobAtOnceOneDoes", "shows jobs twice", standing -> {
                    standing.addAll(List.copyOf(standing));
                    return standing;
                }),
                of("jobsStandByName", "lists the last name first", standing -> {
                    Collections.reverse(standing);
                    return standing;
                }),
                jobs(
                        "aJobThatIsDoneIsDueAgainAndHasNoFailures",
                        "is due at once again",
                        "done",
                        call -> call.with(call.argument(0), call.argument(1), call.argument(1))),
                jobs(
                        "aJobThatFailedSaysHowOftenAndWhy",
                        "says nothing of failures",
                        "failed",
                        call -> call.with(call.argument(0), call.argument(1), "")),
                jobs("whoLostItsLeaseChangesNothing", "lets anybody end a job", "done", call -> true),
                jobs(
                        "aLeaseThatHasRunOutStillCountsWhereNobodyElseHasIt",
                        "minds the end of a lease",
                        "done",
                        call -> call.<Instant>argument(1)
                                        .isBefore(call.<LeasedJob>argument(0).untilExclusive())
                                && call.<Boolean>proceed()),
                new Broken(
                        "Jobs.instantsAreCutAndNeverRounded",
                        "keeps more than it says",
                        Store.class,
                        "precision",
                        call -> ChronoUnit.MILLIS));
    }

    private static Faults movesJobs() {
        Map<String, Instant> due = new HashMap<>();
        return Faults.none()
                .in(Jobs.class, "ensure", call -> {
                    due.put(call.argument(1), call.argument(2));
                    return call.proceed();
                })
                .in(
                        Jobs.class,
                        "of",
                        call -> call.<List<JobStanding>>proceed().stream()
                                .map(job -> new JobStanding(
                                        job.name(),
                                        due.getOrDefault(job.name(), job.due()),
                                        job.lastDone(),
                                        job.failed(),
                                        job.leasedBy()))
                                .toList());
    }

    private static List<Broken> leasing() {
        return List.of(
                lease(
                        "aLeaseTellsWhoHasItAndUntilWhen",
                        "leases for half of the time",
                        call -> call.with(
                                call.argument(0),
                                call.argument(1),
                                call.<Duration>argument(2).dividedBy(2),
                                call.argument(3))),
                lease(
                        "aJobIsLeasedOnceItIsDue",
                        "leases a second early",
                        call -> call.with(
                                call.argument(0),
                                call.<Instant>argument(1).plusSeconds(1),
                                call.argument(2),
                                call.argument(3))),
                lease(
                        "aNodeLeasesTheJobsThatItKnows",
                        "leases what the node does not know",
                        call -> call.with(
                                call.argument(0),
                                call.argument(1),
                                call.argument(2),
                                Set.of("digest", "status-watch"))),
                new Broken(
                        "JobLease.theJobThatHasBeenDueTheLongestGoesFirstAcrossAllInstitutions",
                        "takes everything as due at one instant",
                        Jobs.class,
                        "ensure",
                        call -> call.with(call.argument(0), call.argument(1), Any.INSTANT)),
                new Broken("JobLease.whatIsLeasedIsNotLeasedAgainWhoeverAsks", "leases a job twice", BrokenJobs::twice),
                new Broken(
                        "JobLease.ofManyNodesThatAskAtOnceEachJobGoesToOne", "leases a job twice", BrokenJobs::twice),
                new Broken("JobLease.aLeaseThatHasRunOutIsGivenToAnother", "leases for ever", BrokenJobs::forEver),
                lease("aNodeAndSomeTimeBelongToALease", "leases to nobody", call -> {
                    try {
                        return call.proceed();
                    } catch (IllegalArgumentException nobody) {
                        return Optional.empty();
                    }
                }));
    }

    private static Broken parked(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("JobParking." + clause, what, Jobs.class, method, fault);
    }

    private static Jobs real(Faults.Call call) {
        return (Jobs) call.real();
    }

    private static List<Broken> parking() {
        return List.of(
                parked(
                        "aParkedJobIsRunByNobodyAndSaysWhy",
                        "tries a parked job again",
                        "park",
                        call -> real(call).failed(call.argument(0), Any.INSTANT, call.argument(1))),
                parked("aParkedJobStaysSoWhoeverMakesSureOfIt", "unparks what is made sure of", "ensure", call -> {
                    real(call).unpark(call.argument(0), call.argument(1), call.argument(2));
                    return call.proceed();
                }),
                parked(
                        "aJobThatIsUnparkedIsDueWhenItIsToBeAndHasNoFailures",
                        "lets it run at once",
                        "unpark",
                        call -> call.with(call.argument(0), call.argument(1), Any.INSTANT)),
                parked("onlyAParkedJobIsUnparked", "says that everything was parked", "unpark", call -> {
                    call.proceed();
                    return true;
                }),
                parked("whoLostItsLeaseParksNothing", "lets anybody park", "park", call -> true),
                parked(
                        "figuresTellWhatIsParkedAndCountItNeitherAsDueNorAsFailing",
                        "counts what is parked as failing",
                        "figures",
                        call -> {
                            JobFigures its = call.proceed();
                            return new JobFigures(
                                    its.due(), its.failing() + its.parked(), its.leased(), its.parked(), its.oldest());
                        }));
    }

    private static Faults twice() {
        List<LeasedJob> before = Collections.synchronizedList(new ArrayList<>());
        return Faults.none().in(Jobs.class, "lease", call -> {
            Optional<LeasedJob> leased = call.proceed();
            leased.ifPresent(before::add);
            return leased.or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.remove(0)));
        });
    }

    private static Faults forEver() {
        List<String> leased = new ArrayList<>();
        return Faults.none().in(Jobs.class, "lease", call -> {
            Optional<LeasedJob> job = call.proceed();
            boolean again = job.filter(its -> leased.contains(its.name())).isPresent();
            job.ifPresent(its -> leased.add(its.name()));
            return again ? Optional.empty() : job;
        });
    }
}
