package org.micme.domain.accrued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.claimOf;
import static org.micme.domain.Fixtures.earned;
import static org.micme.domain.Fixtures.line;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.Version;

class CreditLedgerPropertiesTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d");

    private static CreditLedger ledgerOf(Amount... amounts) {
        CreditLedger ledger = CreditLedger.of(person("learner-1"));
        for (int i = 0; i < amounts.length; i++) {
            ledger = ledger.earn(earned(IDS.get(i), amounts[i]), anyAct()).state();
        }
        return ledger;
    }

    @Provide
    Arbitrary<AccruedClaim> claims() {
        Arbitrary<AccruedClaimLine> line = Combinators.combine(
                        Arbitraries.of(IDS), Arbitraries.longs().between(1, 3_000_000))
                .as((id, millionths) -> line(id, new Amount(millionths)));
        return line.array(AccruedClaimLine[].class)
                .ofMinSize(1)
                .ofMaxSize(IDS.size())
                .uniqueElements(AccruedClaimLine::credit)
                .map(lines -> claimOf(lines));
    }

    /** The ledger takes a claim or refuses it; in either case the sum of all that it took is never more than was earned. */
    @Property
    void nothingIsClaimedTwice(@ForAll @Size(max = 30) List<@From("claims") AccruedClaim> claims) {
        CreditLedger ledger = ledgerOf(Amount.of(1), Amount.of(2), Amount.parse("5.5"), Amount.parse("0.333333"));
        List<AccruedClaim> taken = new ArrayList<>();
        for (AccruedClaim claim : claims) {
            boolean left = claim.lines().forAll(fits(ledger));
            if (left) {
                ledger = ledger.claim(claim).state();
                taken.add(claim);
            } else {
                CreditLedger before = ledger;
                assertThatIllegalArgumentException().isThrownBy(() -> before.claim(claim));
            }
            for (AccruedCredit credit : ledger.credits().values()) {
                assertThat(credit.claimed())
                        .isEqualTo(taken(taken, credit.earned().id()));
                assertThat(credit.remaining()).isGreaterThanOrEqualTo(Amount.ZERO);
                assertThat(credit.claimed().plus(credit.remaining()))
                        .isEqualTo(credit.earned().amount());
            }
        }
        assertThat(ledger.version()).isEqualTo(Version.of(4L + taken.size()));
    }

    private static Predicate<AccruedClaimLine> fits(CreditLedger ledger) {
        return line -> line.amount()
                        .compareTo(ledger.credits().get(line.credit()).get().remaining())
                <= 0;
    }

    private static Amount taken(List<AccruedClaim> claims, AccruedCreditId credit) {
        Amount sum = Amount.ZERO;
        for (AccruedClaim claim : claims) {
            for (AccruedClaimLine line :
                    claim.lines().filter(one -> one.credit().equals(credit))) {
                sum = sum.plus(line.amount());
            }
        }
        return sum;
    }

    @Property
    void theTotalIsTheSumOfTheLines(@ForAll("claims") AccruedClaim claim) {
        long sum = claim.lines().map(line -> line.amount().millionths()).sum().longValue();

        assertThat(claim.total()).isEqualTo(new Amount(sum));
    }

    @Test
    void aClaimOfWhichOneLineIsTooMuchTakesNothing() {
        CreditLedger ledger = ledgerOf(Amount.of(1), Amount.of(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.claim(claimOf(line("a", Amount.of(1)), line("b", Amount.of(2)))));
        assertThat(ledger.credits().values().map(AccruedCredit::remaining)).containsExactly(Amount.of(1), Amount.of(1));
    }

    @Test
    void whatIsFullyClaimedIsClaimedNoMore() {
        CreditLedger ledger =
                ledgerOf(Amount.of(1)).claim(claimOf(line("a", Amount.of(1)))).state();

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.claim(claimOf(line("a", new Amount(1)))));
    }

    @Test
    void aClaimIsOfOneTypeAndOfKnownLines() {
        EarnedCredit nursing = EarnedCredit.builder()
                .id(AccruedCreditId.of("n"))
                .learner(person("learner-1"))
                .course("Emergency Medicine Review")
                .topic("Triage")
                .type(CreditType.ANCC)
                .amount(Amount.of(1))
                .earnedOn(earned("a", Amount.of(1)).earnedOn())
                .build();
        CreditLedger ledger = ledgerOf(Amount.of(1)).earn(nursing, anyAct()).state();

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.claim(claimOf(line("n", Amount.of(1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.claim(claimOf(line("x", Amount.of(1)))));
    }

    @Test
    void nothingIsEarnedTwice() {
        CreditLedger ledger = ledgerOf(Amount.of(1));

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.earn(earned("a", Amount.of(1)), anyAct()));
    }

    @Test
    void aLedgerIsOfOneLearner() {
        CreditLedger other = CreditLedger.of(person("learner-2"));

        assertThatIllegalArgumentException().isThrownBy(() -> other.earn(earned("a", Amount.of(1)), anyAct()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.claim(claimOf(line("a", Amount.of(1)))))
                .withMessageContaining("another learner's");
    }

    @Test
    void aCreditStandsUnderItsOwnId() {
        var credits = ledgerOf(Amount.of(1)).credits();
        var astray = HashMap.of(AccruedCreditId.of("z"), credits.head()._2());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditLedger(person("learner-1"), Version.NEW, astray));
    }

    @Test
    void aClaimHasLinesAndEachCreditOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> claimOf());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claimOf(line("a", Amount.of(1)), line("a", Amount.of(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> line("a", Amount.ZERO));
    }
}
