package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.moc.AttendedMocClaim;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.DetailedMocClaim;
import org.micme.domain.moc.MocClaim;
import org.micme.domain.moc.PermittedMocClaim;
import org.micme.domain.moc.PostTestId;
import org.micme.domain.moc.ReportedAward;
import org.micme.domain.moc.SelectedMocClaim;
import org.micme.domain.moc.UnreportedAward;

/** Examples of what is kept of credit: attendance, claims, MOC and accrued credit. */
final class CreditExamples {

    private static final BoardCode ABIM = BoardCode.of("ABIM");
    private static final BoardCode ABA = BoardCode.of("ABA");

    private CreditExamples() {}

    static Stream<Example<?>> all() {
        return Stream.of(attendances(), claims(), mocClaims(), awards(), accrued())
                .flatMap(examples -> examples);
    }

    private static Stream<Example<?>> attendances() {
        Attendance attendance = Attendance.record(
                        Samples.PARTICIPATION, Option.some(Channel.SMS), Samples.act(Samples.LEARNER, 1))
                .state()
                .evaluate(Samples.act(Samples.LEARNER, 2))
                .get()
                .state();
        return Stream.of(new Example<>("attendance", ClaimRecords.ATTENDANCE, attendance));
    }

    private static Stream<Example<?>> claims() {
        ClaimKey key = new ClaimKey(Samples.PARTICIPATION, CreditType.AMA_PRA_CATEGORY_1);
        OpenClaim open = OpenClaim.of(key)
                .grantLate(new LateGrant("Was ill", Samples.act(Samples.OFFICE, 3)))
                .get()
                .state();
        ClaimedCredit claimed = open.claim(Credits.parse("1.25"), Channel.QR, Samples.act(Samples.LEARNER, 4))
                .state();
        CreditClaim withdrawn =
                claimed.withdraw("Left early", Samples.act(Samples.OFFICE, 5)).state();
        return Stream.of(open, claimed, withdrawn)
                .map(claim -> new Example<>("creditClaim", ClaimRecords.CREDIT_CLAIM, claim));
    }

    private static Stream<Example<?>> mocClaims() {
        SelectedMocClaim selected = MocClaim.begin(
                        Samples.PARTICIPATION, LinkedHashSet.of(ABIM, ABA), Samples.act(Samples.LEARNER, 1))
                .state();
        PermittedMocClaim permitted = selected.permit(Samples.CONSENT, Samples.act(Samples.LEARNER, 2))
                .state();
        DetailedMocClaim detailed =
                permitted.giveDetails(Samples.act(Samples.LEARNER, 3)).state();
        AttendedMocClaim attended = detailed.attend(Samples.act(Samples.LEARNER, 4))
                .state()
                .pass(PostTestId.of("test-1"), Samples.act(Samples.LEARNER, 5))
                .get()
                .state();
        MocClaim awarded = attended.award(LinkedHashSet.of(ABIM, ABA), Samples.act(Samples.LEARNER, 6))
                .state();
        return Stream.of(selected, permitted, detailed, attended, awarded)
                .map(claim -> new Example<>("mocClaim", MocRecords.MOC_CLAIM, claim));
    }

    private static Stream<Example<?>> awards() {
        Completion completion =
                new Completion(LocalDate.of(2025, 3, 7), Option.some("Part 2"), Amount.parse("1.333333"));
        Completion right = new Completion(LocalDate.of(2025, 3, 8), Option.some("Part 2"), Amount.of(1));
        UnreportedAward unreported = BoardAward.of(
                        new AwardKey(Samples.PARTICIPATION, ABIM), completion, Samples.act(Samples.LEARNER, 6))
                .state();
        ReportedAward reported =
                unreported.report(Samples.act(Samples.OFFICE, 7)).state();
        BoardAward corrected =
                reported.correct(right, Samples.act(Samples.OFFICE, 8)).state();
        return Stream.of(unreported, reported, corrected)
                .map(award -> new Example<>("boardAward", AwardRecords.BOARD_AWARD, award));
    }

    private static Stream<Example<?>> accrued() {
        AccruedClaim claim = AccruedClaim.builder()
                .id(AccruedClaimId.of("claim-1"))
                .learner(Samples.LEARNER)
                .displayName("Pat Q. Doe, MD")
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .lines(Array.of(
                        new AccruedClaimLine(AccruedCreditId.of("credit-2"), Amount.parse("0.5")),
                        new AccruedClaimLine(AccruedCreditId.of("credit-3"), Amount.parse("1.5"))))
                .act(Samples.act(Samples.LEARNER, 1))
                .build();
        CreditLedger ledger = CreditLedger.of(Samples.LEARNER);
        for (int line = 1; line <= 3; line++) {
            ledger = ledger.earn(earned("credit-" + line), Samples.act(Samples.OFFICE, line))
                    .state();
        }
        Membership membership = Membership.of(Samples.LEARNER)
                .renew(MembershipPeriod.yearFrom(LocalDate.of(2025, 7, 1)), Samples.act(Samples.OFFICE, 1))
                .state();
        return Stream.of(
                new Example<>(
                        "creditLedger",
                        AccruedRecords.CREDIT_LEDGER,
                        ledger.claim(claim).state()),
                new Example<>(
                        "accruedCredit",
                        AccruedRecords.ACCRUED_CREDIT,
                        ledger.claim(claim).state().credits().head()._2()),
                new Example<>("accruedClaim", AccruedRecords.ACCRUED_CLAIM, claim),
                new Example<>("membership", AccruedRecords.MEMBERSHIP, membership));
    }

    private static EarnedCredit earned(String id) {
        return EarnedCredit.builder()
                .id(AccruedCreditId.of(id))
                .learner(Samples.LEARNER)
                .course("Journal club")
                .topic("Heart failure")
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .amount(Amount.parse("1.5"))
                .earnedOn(LocalDate.of(2025, 3, 7))
                .build();
    }
}
