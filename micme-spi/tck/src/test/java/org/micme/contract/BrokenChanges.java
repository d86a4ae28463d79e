package org.micme.contract;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.domain.claim.Attendance;
import org.micme.domain.kernel.Version;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.claim.Attendances;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.store.Store;

/** Adapters that lose changes, or find other things than were saved. */
final class BrokenChanges {

    private BrokenChanges() {}

    static List<Broken> all() {
        return List.of(
                found("whatIsSavedIsFoundAsItWas", "loses a part", kept -> kept.map(BrokenChanges::withoutPeriods)),
                new Broken(
                        "Memberships.nothingIsFoundWhereNothingWasSaved",
                        "finds somebody else's",
                        Memberships.class,
                        "find",
                        call -> call.port(Memberships.class).stream().findFirst()),
                save("ofTwoChangesOfOneStateTheSecondIsRefused", "lets the last writer win", BrokenChanges::lastWins),
                save(
                        "ofManyChangesAtOnceOneIsKeptAndAllOthersAreRefused",
                        "lets the last writer win",
                        BrokenChanges::lastWins),
                save(
                        "ofManyThatBeginAtOnceOneIsKeptAndAllOthersAreRefused",
                        "lets the last writer win",
                        BrokenChanges::lastWins),
                save(
                        "whatIsThereIsNotBegunASecondTime",
                        "overwrites what is begun",
                        call -> call.<Version>argument(1).equals(Version.NEW) ? lastWins(call) : call.proceed()),
                save(
                        "whatIsNotThereIsNotChanged",
                        "begins what is to be changed",
                        call -> kept(call).isEmpty() ? call.with(call.argument(0), Version.NEW) : call.proceed()),
                save(
                        "theNextVersionIsHigher",
                        "takes any version",
                        call -> call.<Membership>argument(0).version().compareTo(call.argument(1)) > 0
                                ? call.proceed()
                                : null),
                save("whereAUnitReadsEveryChangeIsRefusedForThat", "looks at the version first", call -> {
                    if (call.<Membership>argument(0).version().compareTo(call.argument(1)) <= 0) {
                        throw new IllegalArgumentException("the version is not higher");
                    }
                    return call.proceed();
                }),
                save("severalChangesCanBeSavedAsOne", "wants each change alone", BrokenChanges::oneByOne),
                save(
                        "aUnitThatWasRefusedKeepsNothingEvenWhereItsWorkGoesOn",
                        "goes on after a refusal",
                        BrokenChanges::lenient),
                findAll("severalAreFoundAtOnceEachOnceInTheOrderAskedFor", "sorts what was asked for", keys -> {
                    keys.sort(Comparator.comparing(PersonId::value));
                    return keys;
                }),
                findAll(
                        "tenThousandKeysAreAskedForAtOnceAndNoMore",
                        "asks for a thousand",
                        keys -> keys.subList(0, Math.min(1_000, keys.size()))),
                findAll(
                        "tenThousandKeysAreAskedForAtOnceAndNoMore",
                        "asks for any number",
                        keys -> keys.subList(Math.max(0, keys.size() - 10_000), keys.size())),
                new Broken(
                        "Memberships.allAreStreamedInTheOrderOfTheirKeys",
                        "streams by halves of code points",
                        Memberships.class,
                        "stream",
                        call -> call.<Stream<Membership>>proceed()
                                .sorted(Comparator.comparing(
                                        membership -> membership.member().value()))),
                new Broken(
                        "Memberships.aStreamCanBeLeftBeforeItsEnd",
                        "wants streams to be read to their end",
                        BrokenChanges::toTheEnd),
                instants("instantsAreCutAndNeverRounded", "rounds instants", BrokenChanges::rounded),
                instants(
                        "instantsBeforeTheEpochAreCutTowardsThePast",
                        "cuts towards the epoch",
                        at -> Instant.ofEpochMilli(
                                Duration.between(Instant.EPOCH, at).toNanos() / 1_000_000)));
    }

    private static Broken found(String clause, String what, UnaryOperator<Optional<Membership>> change) {
        return new Broken(
                "Memberships." + clause, what, Memberships.class, "find", call -> change.apply(call.proceed()));
    }

    private static Broken save(String clause, String what, Faults.Fault fault) {
        return new Broken("Memberships." + clause, what, Memberships.class, "save", fault);
    }

    private static Broken findAll(String clause, String what, UnaryOperator<List<PersonId>> change) {
        return new Broken(
                "Memberships." + clause,
                what,
                Memberships.class,
                "findAll",
                call -> call.with(change.apply(new ArrayList<>(call.<Collection<PersonId>>argument(0)))));
    }

    private static Membership withoutPeriods(Membership membership) {
        return new Membership(
                membership.member(), membership.version(), membership.periods().take(1));
    }

    private static Optional<Membership> kept(Faults.Call call) {
        return call.port(Memberships.class).find(call.<Membership>argument(0).member());
    }

    private static Object lastWins(Faults.Call call) throws Throwable {
        Membership next = call.argument(0);
        Version kept = kept(call).map(Membership::version).orElse(Version.NEW);
        Version higher = Collections.max(List.of(kept.next(), next.version()));
        return call.with(new Membership(next.member(), higher, next.periods()), kept);
    }

    private static Object oneByOne(Faults.Call call) throws Throwable {
        if (!call.<Membership>argument(0)
                .version()
                .equals(call.<Version>argument(1).next())) {
            throw new IllegalArgumentException("the version is not the next one");
        }
        return call.proceed();
    }

    private static Object lenient(Faults.Call call) throws Throwable {
        Version kept = kept(call).map(Membership::version).orElse(Version.NEW);
        if (!kept.equals(call.argument(1))) {
            throw new StaleVersion("membership", "somebody's", call.argument(1));
        }
        return call.proceed();
    }

    private static Faults toTheEnd() {
        AtomicBoolean open = new AtomicBoolean();
        return Faults.none()
                .in(Memberships.class, "stream", call -> {
                    open.set(true);
                    Stream<Membership> all = call.proceed();
                    return Stream.concat(
                            all, Stream.of(1).peek(end -> open.set(false)).flatMap(end -> Stream.empty()));
                })
                .in(Memberships.class, "save", call -> {
                    if (open.get()) {
                        throw new IllegalStateException("a stream is open");
                    }
                    return call.proceed();
                });
    }

    private static Instant rounded(Instant at) {
        return at.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Broken instants(String clause, String what, UnaryOperator<Instant> change) {
        return new Broken(
                "Attendances." + clause,
                what,
                () -> Faults.none()
                        .in(Store.class, "precision", call -> ChronoUnit.MILLIS)
                        .in(
                                Attendances.class,
                                "find",
                                call -> call.<Optional<Attendance>>proceed()
                                        .map(attendance -> changed(attendance, change))));
    }

    private static Attendance changed(Attendance attendance, UnaryOperator<Instant> change) {
        Option<Act> evaluated = attendance
                .evaluated()
                .map(act -> new Act(act.by(), change.apply(act.occurredAt()), change.apply(act.recordedAt())));
        return new Attendance(
                attendance.participation(),
                attendance.version(),
                attendance.channel(),
                attendance.attended(),
                evaluated);
    }
}
