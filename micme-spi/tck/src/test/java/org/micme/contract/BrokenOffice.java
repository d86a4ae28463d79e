package org.micme.contract;

import io.vavr.collection.LinkedHashMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedCredit;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.credit.Amount;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.CorrectedAward;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.ReportedAward;
import org.micme.domain.moc.UnreportedAward;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.accrued.CreditLedgers;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.port.Page;
import org.micme.spi.store.Store;

/** Adapters that mix up what the office, the boards and the ledgers need. */
final class BrokenOffice {

    private BrokenOffice() {}

    static List<Broken> all() {
        return Stream.of(disclosures(), awards(), accrued())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Broken> disclosures() {
        return List.of(
                new Broken(
                        "DisclosureFiles.everyDisclosureStaysInTheFile",
                        "keeps the last three disclosures",
                        DisclosureFiles.class,
                        "find",
                        call -> call.<Optional<DisclosureFile>>proceed()
                                .map(file -> new DisclosureFile(
                                        file.person(),
                                        file.version(),
                                        file.disclosures().takeRight(3)))),
                new Broken(
                        "DisclosureFiles.twoDisclosuresThatTheStoreCouldNotTellApartAreRefused",
                        "keeps what it can't tell apart",
                        Store.class,
                        "precision",
                        call -> ChronoUnit.MICROS),
                new Broken(
                        "Reviews.theReviewsOfAnActivityComeByPersonAndDisclosure",
                        "sorts by disclosure",
                        Reviews.class,
                        "of",
                        call -> call.<List<Review>>proceed().stream()
                                .sorted(Comparator.comparing(BrokenOffice::submittedAt))
                                .toList()),
                new Broken(
                        "Reviews.theInstantInAKeyIsCutAsAllAre",
                        "finds instants of whole seconds alone",
                        Reviews.class,
                        "find",
                        call -> Broken.isWhole(call.<ReviewSubject>argument(0).disclosureSubmittedAt())
                                ? call.proceed()
                                : Optional.empty()),
                new Broken(
                        "Diplomates.whatBoardsWantToKnowIsKept",
                        "keeps one id",
                        Diplomates.class,
                        "find",
                        call -> call.<Optional<Diplomate>>proceed()
                                .map(kept -> new Diplomate(
                                        kept.person(),
                                        kept.version(),
                                        LinkedHashMap.ofEntries(kept.ids().take(1)),
                                        kept.birthDay(),
                                        kept.transmission()))));
    }

    private static Instant submittedAt(Review review) {
        return review.subject().disclosureSubmittedAt();
    }

    private static List<Broken> awards() {
        return List.of(
                awardsOf("theAwardsOfALearnerComeByDateActivityAndBoard", "sorts by activity", found -> {
                    found.sort(Comparator.comparing(
                            award -> award.key().participation().activity()));
                    return found;
                }),
                awardsOf("aReportedAwardIsStillTheLearners", "hides what is reported", found -> {
                    found.removeIf(ReportedAward.class::isInstance);
                    return found;
                }),
                new Broken(
                        "BoardAwards.aCorrectedAwardHoldsWhatWasReportedBefore",
                        "forgets what was reported",
                        BoardAwards.class,
                        "find",
                        call -> call.<Optional<BoardAward>>proceed().map(BrokenOffice::withoutReport)),
                new Broken(
                        "AwardsToReport.whatIsReportedWaitsNoLongerUntilItIsCorrected",
                        "forgets corrections",
                        BoardAwards.class,
                        "toReport",
                        call -> {
                            Page<BoardAward> page = call.proceed();
                            List<BoardAward> rows = page.rows().stream()
                                    .filter(award -> !(award instanceof CorrectedAward))
                                    .toList();
                            return new Page<>(rows, page.next());
                        }));
    }

    private static BoardAward withoutReport(BoardAward award) {
        return award instanceof CorrectedAward corrected
                ? new UnreportedAward(corrected.key(), corrected.version(), corrected.completion())
                : award;
    }

    private static Broken awardsOf(String clause, String what, UnaryOperator<List<BoardAward>> change) {
        return new Broken(
                "BoardAwards." + clause,
                what,
                BoardAwards.class,
                "of",
                call -> change.apply(new ArrayList<>(call.<List<BoardAward>>proceed())));
    }

    private static List<Broken> accrued() {
        return List.of(
                new Broken(
                        "CreditLedgers.whatIsClaimedInPartAndInFullIsKept",
                        "forgets what is claimed",
                        CreditLedgers.class,
                        "find",
                        call -> call.<Optional<CreditLedger>>proceed().map(BrokenOffice::unclaimed)),
                new Broken("AccruedClaims.aClaimIsFoundAsItWas", "finds ids in any case", BrokenOffice::inAnyCase),
                new Broken(
                        "AccruedClaims.noTwoClaimsHaveOneId",
                        "keeps the first silently",
                        AccruedClaims.class,
                        "add",
                        BrokenOffice::silently),
                new Broken(
                        "AccruedClaims.ofManyClaimsOfOneIdAtOnceOneIsKept",
                        "keeps the first silently",
                        AccruedClaims.class,
                        "add",
                        BrokenOffice::silently),
                new Broken(
                        "AccruedClaims.theClaimsOfALearnerComeLatestFirstAndThenById",
                        "sorts by id",
                        AccruedClaims.class,
                        "of",
                        call -> call.<List<AccruedClaim>>proceed().stream()
                                .sorted(Comparator.comparing(BrokenOffice::id))
                                .toList()),
                new Broken(
                        "AccruedClaims.allAreStreamedInTheOrderOfTheirIds",
                        "streams by halves of code points",
                        AccruedClaims.class,
                        "stream",
                        call -> call.<Stream<AccruedClaim>>proceed().sorted(Comparator.comparing(BrokenOffice::id))),
                new Broken(
                        "AccruedClaims.instantsAreCutAndNeverRounded",
                        "keeps less than it says",
                        AccruedClaims.class,
                        "of",
                        call -> call.<List<AccruedClaim>>proceed().stream()
                                .filter(claim -> Broken.isWhole(claim.act().occurredAt()))
                                .toList()));
    }

    private static CreditLedger unclaimed(CreditLedger ledger) {
        io.vavr.collection.Map<AccruedCreditId, AccruedCredit> credits =
                ledger.credits().mapValues(credit -> AccruedCredit.of(credit.earned(), Amount.ZERO));
        return new CreditLedger(ledger.learner(), ledger.version(), credits);
    }

    private static Faults inAnyCase() {
        return Faults.none()
                .in(
                        AccruedClaims.class,
                        "find",
                        call -> call.with(AccruedClaimId.of(
                                call.<AccruedClaimId>argument(0).value().toLowerCase(Locale.ROOT))));
    }

    private static Object silently(Faults.Call call) throws Throwable {
        AccruedClaim claim = call.argument(0);
        return call.port(AccruedClaims.class).find(claim.id()).isPresent() ? null : call.proceed();
    }

    private static String id(AccruedClaim claim) {
        return claim.id().value();
    }
}
