package org.micme.domain.accrued;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.earned;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.micme.domain.credit.Amount;

class AccruedCreditTest {

    private static final EarnedCredit TWO_AND_A_HALF = earned("a", Amount.parse("2.5"));

    @ParameterizedTest
    @CsvSource({"0, 2.5, unclaimed", "0.000001, 2.499999, partly", "2.499999, 0.000001, partly", "2.5, 0, fully"})
    void theStateFollowsWhatWasClaimed(String claimed, String remaining, String state) {
        AccruedCredit credit = AccruedCredit.of(TWO_AND_A_HALF, Amount.parse(claimed));

        assertThat(credit.claimed()).isEqualTo(Amount.parse(claimed));
        assertThat(credit.remaining()).isEqualTo(Amount.parse(remaining));
        assertThat(credit.<String>fold(unclaimed -> "unclaimed", partly -> "partly", fully -> "fully"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"-0.000001", "2.500001"})
    void nothingElseCanHaveBeenClaimed(String claimed) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccruedCredit.of(TWO_AND_A_HALF, Amount.parse(claimed)));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "2.500001", "9223372036854.775807"})
    void onlyWhatIsLeftIsClaimed(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnclaimedCredit(TWO_AND_A_HALF).claim(Amount.parse(amount)));
    }

    @Test
    void aPartlyClaimedLineHasBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartlyClaimedCredit(TWO_AND_A_HALF, Amount.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartlyClaimedCredit(TWO_AND_A_HALF, Amount.parse("2.5")));
    }

    @Test
    void somethingWasEarnedSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> earned("a", Amount.ZERO));
    }
}
