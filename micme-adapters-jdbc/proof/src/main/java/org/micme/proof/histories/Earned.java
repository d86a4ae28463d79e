package org.micme.proof.histories;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
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
import org.micme.domain.moc.SelectedMocClaim;
import org.micme.proof.histories.Sort.Told;
import org.micme.spi.accrued.CreditLedgers;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.moc.MocClaims;
import org.micme.spi.record.AccruedRecords;
import org.micme.spi.record.AwardRecords;
import org.micme.spi.record.ClaimRecords;
import org.micme.spi.record.MocRecords;

/** Attendance, claims, awards and earned credit, by chance. */
final class Earned {

    static final Sort<Participation, Attendance> ATTENDANCES = new Sort<>(
            Attendances.class,
            Dice::participation,
            Earned::attendance,
            (attendance, dice) -> attendance.evaluate(dice.act()).fold(() -> attendance, change -> change.state()),
            new Told<>(ClaimRecords.ATTENDANCE, Attendance::version));

    static final Sort<ClaimKey, CreditClaim> CLAIMS = new Sort<>(
            Claims.class,
            Earned::claimKey,
            (key, dice) -> OpenClaim.of(key)
                    .grantLate(new LateGrant(dice.text(), dice.act()))
                    .get()
                    .state(),
            (claim, dice) -> claim.<CreditClaim>fold(
                    open -> claimed(open, dice),
                    claimed -> claimed.withdraw(dice.text(), dice.act()).state(),
                    withdrawn -> withdrawn),
            new Told<>(ClaimRecords.CREDIT_CLAIM, CreditClaim::version));

    static final Sort<Participation, MocClaim> MOC_CLAIMS = new Sort<>(
            MocClaims.class,
            Dice::participation,
            (key, dice) -> MocClaim.begin(key, boards(dice), dice.act()).state(),
            Earned::onward,
            new Told<>(MocRecords.MOC_CLAIM, MocClaim::version));

    static final Sort<AwardKey, BoardAward> AWARDS = new Sort<>(
            BoardAwards.class,
            dice -> new AwardKey(dice.participation(), board(dice)),
            (key, dice) -> BoardAward.of(key, completion(dice), dice.act()).state(),
            Earned::reported,
            new Told<>(AwardRecords.BOARD_AWARD, BoardAward::version));

    static final Sort<PersonId, CreditLedger> LEDGERS = new Sort<>(
            CreditLedgers.class,
            Dice::person,
            (key, dice) -> earned(CreditLedger.of(key), dice),
            Earned::earned,
            new Told<>(AccruedRecords.CREDIT_LEDGER, CreditLedger::version));

    private Earned() {}

    static Attendance attendance(Participation key, Dice dice) {
        return Attendance.record(key, dice.maybe(() -> dice.of(Channel.values())), dice.act())
                .state();
    }

    static ClaimKey claimKey(Dice dice) {
        return new ClaimKey(dice.participation(), dice.creditType());
    }

    static ClaimedCredit claimed(OpenClaim open, Dice dice) {
        return open.claim(Credits.ofQuarters(1 + dice.below(8)), dice.of(Channel.values()), dice.act())
                .state();
    }

    private static BoardCode board(Dice dice) {
        return BoardCode.of(dice.of("ABIM", "ABA", "abp"));
    }

    private static Set<BoardCode> boards(Dice dice) {
        return LinkedHashSet.of(board(dice), board(dice));
    }

    private static MocClaim onward(MocClaim claim, Dice dice) {
        Act act = dice.act();
        if (dice.inOf100(20)) {
            return claim.select(boards(dice), act).state();
        }
        return claim.<MocClaim>fold(
                (SelectedMocClaim selected) ->
                        selected.permit(People.consent(dice), act).state(),
                (PermittedMocClaim permitted) -> permitted.giveDetails(act).state(),
                (DetailedMocClaim detailed) -> detailed.attend(act).state(),
                (AttendedMocClaim attended) ->
                        attended.award(attended.file().selected().take(1), act).state(),
                awarded -> awarded.select(boards(dice), act).state());
    }

    private static Completion completion(Dice dice) {
        return new Completion(dice.date(), dice.maybe(dice::text), amount(dice));
    }

    private static Amount amount(Dice dice) {
        return Amount.parse(dice.of("0.25", "1.333333", "10"));
    }

    private static BoardAward reported(BoardAward award, Dice dice) {
        return award.<BoardAward>fold(
                unreported -> unreported.report(dice.act()).state(),
                reported -> reported.correct(completion(dice), dice.act()).state(),
                corrected -> corrected.report(dice.act()).state());
    }

    private static CreditLedger earned(CreditLedger ledger, Dice dice) {
        if (dice.inOf100(30) && ledger.credits().nonEmpty()) {
            // More than is left, or of another type, is refused by the domain, on each store.
            return ledger.claim(claim(AccruedClaimId.of(dice.key()), ledger.learner(), dice))
                    .state();
        }
        EarnedCredit credit = EarnedCredit.builder()
                .id(AccruedCreditId.of("line-" + ledger.credits().size()))
                .learner(ledger.learner())
                .course(dice.text())
                .topic("Sepsis")
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .amount(amount(dice))
                .earnedOn(dice.date())
                .build();
        return ledger.earn(credit, dice.act()).state();
    }

    static AccruedClaim claim(AccruedClaimId id, PersonId learner, Dice dice) {
        return AccruedClaim.builder()
                .id(id)
                .learner(learner)
                .displayName(dice.text())
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .lines(Array.of(new AccruedClaimLine(AccruedCreditId.of("line-0"), amount(dice))))
                .act(dice.act())
                .build();
    }
}
