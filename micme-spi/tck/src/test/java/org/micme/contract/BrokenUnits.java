package org.micme.contract;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** Adapters whose units are none. */
final class BrokenUnits {

    private static final InstitutionId EVERYBODY = InstitutionId.of("everybody");

    private BrokenUnits() {}

    static List<Broken> all() {
        return List.of(
                new Broken(
                        "Memberships.aUnitSeesItsOwnChangesAtOnce",
                        "reads what is committed alone",
                        Memberships.class,
                        "find",
                        call -> call.aside(Memberships.class, port -> port.find(call.<PersonId>argument(0)))),
                new Broken(
                        "Memberships.whatAUnitChangedIsThereForThoseAfterIt",
                        "forgets changes",
                        Memberships.class,
                        "save",
                        call -> null),
                new Broken(
                        "Memberships.aUnitThatFailsKeepsNothing",
                        "commits what failed",
                        Store.class,
                        "inUnit",
                        BrokenUnits::commitsWhatFailed),
                new Broken(
                        "Memberships.nobodySeesAChangeBeforeItIsCommitted",
                        "lets others read what is not committed",
                        BrokenUnits::dirty),
                new Broken(
                        "Memberships.aReadingUnitSeesOneMoment",
                        "reads each thing at a moment of its own",
                        Memberships.class,
                        "find",
                        call -> call.reading()
                                ? call.aside(Memberships.class, port -> port.find(call.<PersonId>argument(0)))
                                : call.proceed()),
                new Broken(
                        "Memberships.aReadingUnitRefusesAChange",
                        "changes where it reads",
                        Memberships.class,
                        "save",
                        BrokenUnits::savesWhereItReads),
                new Broken(
                        "Memberships.aReadingUnitRefusesAChange",
                        "drops changes silently where it reads",
                        Memberships.class,
                        "save",
                        call -> call.reading() ? null : call.proceed()),
                new Broken(
                        "Memberships.whatOneInstitutionHasAnotherHasNot",
                        "keeps everything in one heap",
                        () -> Faults.none()
                                .in(Store.class, "inUnit", call -> call.with(EVERYBODY, call.argument(1)))
                                .in(Store.class, "reading", call -> call.with(EVERYBODY, call.argument(1)))),
                new Broken(
                        "Memberships.aPortIsOfNoUseOnceItsUnitHasEnded",
                        "answers without a unit",
                        Memberships.class,
                        "find",
                        BrokenUnits::noneOutsideOfUnits),
                new Broken("Memberships.thePortIsTheSameThroughoutItsUnit", "makes a port for each question", () -> {
                    Faults faults = Faults.none();
                    return faults.in(
                            UnitOfWork.class, "port", call -> faults.again(call.argument(0), call.proceed(), call));
                }),
                new Broken(
                        "Units.aStoreSaysWhichPortsThereAreAndGivesThem",
                        "says that it has none",
                        Store.class,
                        "ports",
                        call -> Set.of()),
                new Broken(
                        "Units.aStoreHasANameInLowerCaseWords",
                        "is called something else",
                        Store.class,
                        "name",
                        call -> call.<String>proceed().toUpperCase(Locale.ROOT)),
                new Broken(
                        "Units.instantsAreKeptToMillisecondsOrFiner",
                        "keeps seconds",
                        Store.class,
                        "precision",
                        call -> ChronoUnit.SECONDS),
                new Broken(
                        "Units.aUnitAnswersWhatItsWorkReturns",
                        "loses the answer",
                        Store.class,
                        "inUnit",
                        BrokenUnits::losesTheAnswer),
                new Broken(
                        "Units.aUnitKnowsItsInstitution",
                        "mistakes the institution",
                        UnitOfWork.class,
                        "institution",
                        call -> EVERYBODY),
                new Broken(
                        "Units.theWorkIsDoneInTheThreadOfItsCaller",
                        "works in another thread",
                        Store.class,
                        "reading",
                        call -> Race.aside(() -> call.store().reading(call.argument(0), BrokenUnits.work(call)))),
                new Broken(
                        "Units.whatTheWorkThrowsComesOutAsItIs",
                        "wraps exceptions",
                        Store.class,
                        "inUnit",
                        BrokenUnits::wraps),
                new Broken("Units.oneUnitInsideAnotherIsRefused", "joins the unit around", BrokenUnits::joins),
                new Broken(
                        "Units.afterAUnitThatFailedTheNextOneBegins",
                        "stays in a unit that failed",
                        BrokenUnits::sticks),
                new Broken(
                        "Units.aUnitGivesNoPortOnceItHasEnded",
                        "gives ports for ever",
                        UnitOfWork.class,
                        "port",
                        BrokenUnits::givesPortsForEver),
                new Broken(
                        "Units.institutionsWithNothingKeptAreNotNamed",
                        "names whoever asked",
                        Store.class,
                        "institutions",
                        call -> Set.of(Clauses.INSTITUTION, Clauses.OTHER)),
                new Broken("Units.aStoreCanBeClosedTwice", "is closed once", BrokenUnits::closedOnce),
                new Broken("Units.aClosedStoreRefusesUnits", "stays open", Store.class, "close", call -> null),
                new Broken(
                        "Units.aUnitUnderWayIsFinishedBeforeTheStoreIsClosed",
                        "does not wait for units",
                        Store.class,
                        "close",
                        call -> null));
    }

    static Function<UnitOfWork, Object> work(Faults.Call call) {
        return call.argument(1);
    }

    private static Object commitsWhatFailed(Faults.Call call) throws Throwable {
        AtomicReference<RuntimeException> thrown = new AtomicReference<>();
        Function<UnitOfWork, Object> catching = unit -> {
            try {
                return work(call).apply(unit);
            } catch (RuntimeException e) {
                thrown.set(e);
                return null;
            }
        };
        Object answer = call.with(call.argument(0), catching);
        if (thrown.get() != null) {
            throw thrown.get();
        }
        return answer;
    }

    private static Object savesWhereItReads(Faults.Call call) throws Throwable {
        if (!call.reading()) {
            return call.proceed();
        }
        return Race.aside(() -> call.store().inUnit(call.unit().orElseThrow().institution(), unit -> {
            unit.port(Memberships.class).save(call.argument(0), call.argument(1));
            return true;
        }));
    }

    private static Faults dirty() {
        AtomicReference<Membership> saved = new AtomicReference<>();
        return Faults.none()
                .in(Memberships.class, "save", call -> {
                    saved.set(call.argument(0));
                    return call.proceed();
                })
                .in(Memberships.class, "find", call -> {
                    Optional<Membership> found = call.proceed();
                    return found.or(() -> Optional.ofNullable(saved.get()));
                });
    }

    private static Object noneOutsideOfUnits(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private static Object losesTheAnswer(Faults.Call call) throws Throwable {
        Object answer = call.proceed();
        return answer instanceof String ? "" : answer;
    }

    private static Object wraps(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw new IllegalStateException("the unit failed", e);
        }
    }

    private static Faults joins() {
        Map<Thread, UnitOfWork> around = new ConcurrentHashMap<>();
        Faults.Fault join = call -> {
            UnitOfWork under = around.get(Thread.currentThread());
            if (under != null) {
                return work(call).apply(under);
            }
            Function<UnitOfWork, Object> noting = unit -> {
                around.put(Thread.currentThread(), unit);
                try {
                    return work(call).apply(unit);
                } finally {
                    around.remove(Thread.currentThread());
                }
            };
            return call.with(call.argument(0), noting);
        };
        return Faults.none().in(Store.class, "inUnit", join).in(Store.class, "reading", join);
    }

    private static Faults sticks() {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        return Faults.none().in(Store.class, "inUnit", call -> {
            if (failure.get() != null) {
                throw new IllegalStateException("one unit inside another", failure.get());
            }
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                failure.set(e);
                throw e;
            }
        });
    }

    private static Object givesPortsForEver(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    private static Faults closedOnce() {
        AtomicReference<Boolean> closed = new AtomicReference<>(false);
        return Faults.none().in(Store.class, "close", call -> {
            if (closed.getAndSet(true)) {
                throw new IllegalStateException("closed already");
            }
            return call.proceed();
        });
    }
}
