package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.Version;
import org.micme.spi.accrued.CreditLedgers;

/** What is asked of {@link CreditLedgers}. */
public abstract class CreditLedgersContract extends PersonsAggregates<CreditLedger, CreditLedgers> {

    /** For an adapter's test. */
    protected CreditLedgersContract() {
        super(CreditLedgers.class);
    }

    @Override
    CreditLedger anew(PersonId key, Instant at) {
        return changed(CreditLedger.of(key), at);
    }

    @Override
    CreditLedger changed(CreditLedger state, Instant at) {
        EarnedCredit earned = EarnedCredit.builder()
                .id(AccruedCreditId.of("line-" + (state.credits().size() + 1)))
                .learner(state.learner())
                .course("Self-assessment since " + at)
                .topic("Sepsis")
                .type(CreditType.AMA_PRA_CATEGORY_1)
                .amount(Amount.parse("10.333333"))
                .earnedOn(LocalDate.of(2024, 2, 29))
                .build();
        return state.earn(earned, Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(CreditLedger state) {
        return Optional.empty();
    }

    @Override
    Version version(CreditLedger state) {
        return state.version();
    }

    @Test
    void whatIsClaimedInPartAndInFullIsKept() {
        CreditLedger ledger = changed(changed(anew(key())));
        AccruedClaim claim = AccruedClaimsContract.claim("c", key(), Any.INSTANT)
                .lines(Array.of(line("line-1", "0.000001"), line("line-2", "10.333333")))
                .build();
        CreditLedger claimed = ledger.claim(claim).state();
        keep(claimed);

        assertThat(found(port -> port.find(key()))).contains(claimed);
    }

    private static AccruedClaimLine line(String credit, String amount) {
        return new AccruedClaimLine(AccruedCreditId.of(credit), Amount.parse(amount));
    }
}
