package org.micme.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;
import org.micme.spi.audit.SealedState.Standing;

/** Adapters whose ledgers overlook things. */
final class BrokenLedger {

    private BrokenLedger() {}

    static List<Broken> all() {
        Stream<Broken> overlooking = Stream.of(
                        "anEntryThatIsAlteredIsFound",
                        "anEntryThatIsTakenAwayIsFound",
                        "theLastEntryThatIsTakenAwayIsFound",
                        "anEntryThatIsSlippedInIsFound",
                        "aDecisionThatIsAlteredIsFound",
                        "aSealThatIsTakenAwayIsFound",
                        "theLastSealThatIsTakenAwayIsFound")
                .map(clause -> new Broken(
                        "Tampering." + clause, "finds nothing", Ledger.class, "verify", call -> whole(call.proceed())));
        return Stream.of(overlooking, hiding(), sealing(), states())
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Broken> hiding() {
        return Stream.of(
                new Broken(
                        "Tampering.aDecisionThatCannotBeReadIsNamedAndHidesNothingElse",
                        "names one fault alone",
                        Ledger.class,
                        "verify",
                        call -> withFaults(
                                call.proceed(),
                                faults -> faults.stream().limit(1).toList())),
                new Broken(
                        "Tampering.aChainThatIsCutAtItsEndIsFoundByASealThatWasNoted",
                        "looks at no seal that was noted",
                        Ledger.class,
                        "verify",
                        call -> call.store().ledger().verify(call.argument(0))),
                new Broken(
                        "Tampering.aDecisionThatCannotBeReadHoldsNoSealBack",
                        "seals nothing any more",
                        Ledger.class,
                        "seal",
                        call -> 0));
    }

    private static ChainReport withFaults(ChainReport report, UnaryOperator<List<String>> change) {
        return new ChainReport(
                report.newest(),
                report.sealed(),
                report.unsealed(),
                report.unsealedCount(),
                change.apply(report.faults()));
    }

    private static Broken state(String clause, String what, Faults.Fault fault) {
        return new Broken("SealedStates." + clause, what, Ledger.class, "stateOf", fault);
    }

    private static Faults.Fault saying(Standing standing, NotedSeal seal) {
        return call -> call.<Optional<SealedState>>proceed().map(its -> new SealedState(standing, Optional.of(seal)));
    }

    private static Stream<Broken> states() {
        NotedSeal some = new NotedSeal(1, "0".repeat(NotedSeal.DIGITS));
        Faults.Fault unaltered = saying(Standing.UNALTERED, some);
        Faults.Fault altered = saying(Standing.ALTERED, some);
        return Stream.of(
                state(
                        "aDecisionThatIsNotThereHasNoState",
                        "takes it for unsealed",
                        call -> Optional.of(new SealedState(Standing.UNSEALED, Optional.empty()))),
                state("aDecisionIsUnsealedUntilItIsSealed", "takes it for unaltered", unaltered),
                state("aDecisionThatIsUnalteredTellsOfItsSealWhateverIsSealedLater", "tells of the first", unaltered),
                state("aDecisionThatIsAlteredIsSaidToBe", "finds nothing altered", unaltered),
                state("aDecisionThatCannotBeReadIsSaidToBeAltered", "does not read it", unaltered),
                state("anEntryOfAnotherSealThatIsAlteredIsNoneOfTheDecisions", "finds all altered", altered),
                state("aDecisionWhoseSealWasTakenAwayIsSaidToBeAltered", "does not look at seals", unaltered));
    }

    private static ChainReport whole(ChainReport report) {
        return withFaults(report, faults -> List.of());
    }

    private static Broken seal(String clause, String what, Faults.Fault fault) {
        return new Broken("Ledger." + clause, what, Ledger.class, "seal", fault);
    }

    private static Broken verify(String clause, String what, UnaryOperator<ChainReport> change) {
        return new Broken("Ledger." + clause, what, Ledger.class, "verify", call -> change.apply(call.proceed()));
    }

    private static boolean isAmongOthers() {
        return Thread.currentThread().getName().contains("pool");
    }

    private static Stream<Broken> sealing() {
        return Stream.of(
                seal(
                        "whereNothingIsAppendedNothingIsSealed",
                        "seals nothing as one",
                        call -> Math.max(1, call.<Integer>proceed())),
                seal("entriesAndDecisionsAreSealedOnce", "counts seals", call -> Math.min(1, call.<Integer>proceed())),
                verify(
                        "whatComesLaterIsSealedByTheNextSeal",
                        "counts the first seal alone",
                        report -> new ChainReport(
                                report.newest().map(last -> new NotedSeal(1, last.digest())),
                                report.sealed(),
                                report.unsealed(),
                                report.unsealedCount(),
                                report.faults())),
                verify("whatIsNotSealedYetIsNamedInTheOrderOfAppending", "names the last one first", report -> {
                    List<String> unsealed = new ArrayList<>(report.unsealed());
                    Collections.reverse(unsealed);
                    return new ChainReport(
                            report.newest(), report.sealed(), unsealed, report.unsealedCount(), report.faults());
                }),
                verify(
                        "ofManyThatAreNotSealedTheFirstAreNamedAndAllAreCounted",
                        "counts what it names",
                        report -> new ChainReport(
                                report.newest(),
                                report.sealed(),
                                report.unsealed(),
                                report.unsealed().size(),
                                report.faults())),
                seal(
                        "eachInstitutionHasItsOwnChain",
                        "seals the first institution alone",
                        call -> call.with(Clauses.INSTITUTION)),
                new Broken(
                        "SealedStates.aSealThatWasNotedIsInTheChainWhateverIsSealedLater",
                        "finds it in every chain",
                        Ledger.class,
                        "verify",
                        call -> whole(call.proceed())),
                seal("ofALongBacklogOneSealCoversSoManyAndNoMore", "seals all of it", call -> {
                    int first = call.proceed();
                    return first + call.<Integer>proceed();
                }),
                new Broken(
                        "Ledger.institutionsWhoseEntriesWaitAreNamedUntilTheyAreSealed",
                        "names whoever has anything",
                        Ledger.class,
                        "unsealed",
                        call -> call.store().institutions()),
                seal("ofManyNodesThatSealAtOnceEachEntryIsSealedByOne", "says that it sealed what others did", call -> {
                    call.proceed();
                    return 3;
                }),
                seal(
                        "nothingIsLeftOutWhereEntriesComeWhileSealing",
                        "seals when nobody else does",
                        call -> isAmongOthers() ? 1 : call.proceed()),
                verify(
                        "verifyingWhileOthersAppendAndSealFindsNothingWrong",
                        "takes what comes meanwhile for forged",
                        report -> isAmongOthers()
                                ? withFaults(report, faults -> List.of("audit 1 was slipped in"))
                                : report));
    }
}
