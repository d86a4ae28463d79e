package org.micme.contract;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.WithdrawnClaim;
import org.micme.domain.kernel.Version;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Attending;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.store.Store;

/** Adapters that let credit be claimed twice, or attendance be lost. */
final class BrokenClaims {

    private BrokenClaims() {}

    static List<Broken> all() {
        return Stream.of(attendances(), transcripts(), once())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Broken> attendances() {
        return List.of(
                new Broken(
                        "Attendances.attendanceWithoutAChannelIsKept",
                        "takes no channel for the web",
                        Attendances.class,
                        "find",
                        call -> call.<Optional<Attendance>>proceed().map(BrokenClaims::byWeb)),
                record("theFirstRecordIsKept", "forgets the record", call -> new Attending(true, call.argument(0))),
                record("aSecondRecordIsToldTheFirstAndChangesNothing", "tells the caller's own record", call -> {
                    Attending attending = call.proceed();
                    return new Attending(attending.first(), call.argument(0));
                }),
                record("ofManyRecordsAtOnceOneIsKeptAndAllAreToldIt", "tells the caller's own record", call -> {
                    Attending attending = call.proceed();
                    return new Attending(attending.first(), call.argument(0));
                }),
                record(
                        "nothingIsRecordedWhereAUnitReads",
                        "records nothing where it reads, and says so to nobody",
                        call -> call.reading() ? new Attending(true, call.argument(0)) : call.proceed()),
                record("theSameRecordASecondTimeIsNotTheFirst", "tells the first by what is kept", BrokenClaims::alike),
                record("ofManyEqualRecordsAtOnceOneIsTheFirst", "tells the first by what is kept", BrokenClaims::alike),
                new Broken(
                        "Attendances.thoseWhoAttendedComeByLearner",
                        "sorts learners in lower case",
                        Attendances.class,
                        "of",
                        call -> call.<Stream<Attendance>>proceed()
                                .sorted(Comparator.comparing(BrokenClaims::learner))));
    }

    private static String learner(Attendance attendance) {
        return attendance.participation().learner().value().toLowerCase(Locale.ROOT);
    }

    private static Attending alike(Faults.Call call) throws Throwable {
        Attending attending = call.proceed();
        return new Attending(attending.standing().equals(call.argument(0)), attending.standing());
    }

    private static Attendance byWeb(Attendance attendance) {
        return new Attendance(
                attendance.participation(),
                attendance.version(),
                attendance.channel().orElse(Option.some(Channel.WEB)),
                attendance.attended(),
                attendance.evaluated());
    }

    private static Broken record(String clause, String what, Faults.Fault fault) {
        return new Broken("Attendances." + clause, what, Attendances.class, "recordOnce", fault);
    }

    private static List<Broken> transcripts() {
        return List.of(
                list("whatALearnerHasOfAnActivityComesByCreditType", "turns the list around", found -> {
                    Collections.reverse(found);
                    return found;
                }),
                list("aTranscriptComesByTheInstantOfClaimingAndThenByActivityAndType", "sorts by key", found -> {
                    found.sort(Comparator.comparing(
                            claim -> claim.key().participation().activity().number()));
                    return found;
                }),
                list(
                        "aTranscriptHoldsWhatWasWithdrawnWhereItWasClaimedAndNothingOpen",
                        "hides what was withdrawn",
                        found -> {
                            found.removeIf(WithdrawnClaim.class::isInstance);
                            return found;
                        }),
                new Broken(
                        "Claims.aTranscriptHoldsWhatWasWithdrawnWhereItWasClaimedAndNothingOpen",
                        "shows open claims",
                        Claims.class,
                        "of",
                        call -> call.argument(0) instanceof PersonId person
                                ? call.port(Claims.class).stream()
                                        .filter(claim -> claim.key()
                                                .participation()
                                                .learner()
                                                .equals(person))
                                        .toList()
                                : call.proceed()));
    }

    private static Broken list(String clause, String what, UnaryOperator<List<CreditClaim>> change) {
        return new Broken(
                "Claims." + clause,
                what,
                Claims.class,
                "of",
                call -> change.apply(new ArrayList<>(call.<List<CreditClaim>>proceed())));
    }

    private static List<Broken> once() {
        return List.of(
                claim("theFirstClaimIsKept", "forgets the claim", call -> new Claiming(true, call.argument(0))),
                claim(
                        "aSecondClaimIsToldTheFirstAndChangesNothing",
                        "tells the caller's own claim",
                        call -> new Claiming(call.<Claiming>proceed().first(), call.argument(0))),
                claim(
                        "aSecondClaimOfTheSameUnitIsToldTheFirst",
                        "looks at what is committed alone",
                        BrokenClaims::committedAlone),
                new Broken(
                        "ClaimOnce.ofManyClaimsAtOnceOneIsTheFirstAndAllAreToldIt",
                        "looks first, then keeps",
                        BrokenClaims::looksFirst),
                new Broken(
                        "ClaimOnce.claimsThatCrossAreAllSettled", "gives up where claims cross", BrokenClaims::givesUp),
                new Broken(
                        "ClaimOnce.aClaimThatIsGivenUpLeavesTheFirstPlaceToTheNext",
                        "remembers what was given up",
                        BrokenClaims::remembers),
                claim("aClaimTakesThePlaceOfTheLateGrantThatItStandsOn", "takes a late grant for a claim", call -> {
                    ClaimedCredit claim = call.argument(0);
                    Optional<CreditClaim> kept = call.port(Claims.class).find(claim.key());
                    return kept.isPresent() ? new Claiming(false, kept.get()) : call.proceed();
                }),
                claim("aClaimThatDoesNotKnowTheLateGrantIsRefused", "overwrites late grants", BrokenClaims::overwrites),
                claim("aClaimOnALateGrantThatIsNotKeptIsRefused", "believes in late grants", call -> {
                    ClaimedCredit claim = call.argument(0);
                    boolean none = call.port(Claims.class).find(claim.key()).isEmpty();
                    return none ? call.with(onNothing(claim)) : call.proceed();
                }),
                claim("whatWasWithdrawnIsNotClaimedAgain", "lets what was withdrawn be claimed again", call -> {
                    ClaimedCredit claim = call.argument(0);
                    Optional<CreditClaim> kept = call.port(Claims.class).find(claim.key());
                    return kept.filter(WithdrawnClaim.class::isInstance).isPresent()
                            ? new Claiming(true, claim)
                            : call.proceed();
                }));
    }

    private static Broken claim(String clause, String what, Faults.Fault fault) {
        return new Broken("ClaimOnce." + clause, what, Claims.class, "claim", fault);
    }

    private static ClaimedCredit onNothing(ClaimedCredit claim) {
        return new ClaimedCredit(
                OpenClaim.of(claim.key()), Version.of(1), claim.amount(), claim.channel(), claim.claiming());
    }

    private static Object committedAlone(Faults.Call call) throws Throwable {
        ClaimedCredit claim = call.argument(0);
        boolean none = call.<Claims, Boolean>aside(
                Claims.class, port -> port.find(claim.key()).isEmpty());
        return none ? new Claiming(true, call.<Claiming>proceed().standing()) : call.proceed();
    }

    /** Looks before its turn, as one does who asks the database and then writes: all look before the first has written. */
    private static Faults looksFirst() {
        CountDownLatch looked = new CountDownLatch(16);
        Map<Thread, Boolean> none = new ConcurrentHashMap<>();
        Thread test = Thread.currentThread();
        return Faults.none()
                .in(Store.class, "inUnit", call -> {
                    if (Thread.currentThread() != test) {
                        none.put(Thread.currentThread(), isFree(call));
                        looked.countDown();
                        looked.await(5, TimeUnit.SECONDS);
                    }
                    return call.proceed();
                })
                .in(Claims.class, "claim", call -> {
                    Claiming claiming = call.proceed();
                    boolean first = none.getOrDefault(Thread.currentThread(), claiming.first());
                    return new Claiming(first, first ? call.argument(0) : claiming.standing());
                });
    }

    private static boolean isFree(Faults.Call call) {
        return call.store()
                .<Boolean>reading(
                        Clauses.INSTITUTION,
                        unit -> unit.port(Claims.class).stream().findAny().isEmpty());
    }

    private static Faults givesUp() {
        Map<Thread, ClaimKey> begun = new ConcurrentHashMap<>();
        return Faults.none().in(Claims.class, "claim", call -> {
            ClaimedCredit claim = call.argument(0);
            ClaimKey before = begun.putIfAbsent(Thread.currentThread(), claim.key());
            if (before != null && !before.participation().learner().equals(Any.LEARNER)) {
                throw new StaleVersion("claim", "somebody's", Version.NEW);
            }
            return call.proceed();
        });
    }

    private static Faults remembers() {
        Map<ClaimKey, ClaimedCredit> begun = new HashMap<>();
        return Faults.none().in(Claims.class, "claim", call -> {
            ClaimedCredit claim = call.argument(0);
            ClaimedCredit before = begun.putIfAbsent(claim.key(), claim);
            return before == null ? call.proceed() : new Claiming(false, before);
        });
    }

    private static Object overwrites(Faults.Call call) throws Throwable {
        ClaimedCredit claim = call.argument(0);
        Claims claims = call.port(Claims.class);
        Optional<CreditClaim> kept = claims.find(claim.key());
        if (kept.filter(OpenClaim.class::isInstance).isEmpty()) {
            return call.proceed();
        }
        OpenClaim open = (OpenClaim) kept.get();
        return call.with(
                new ClaimedCredit(open, open.version().next(), claim.amount(), claim.channel(), claim.claiming()));
    }
}
