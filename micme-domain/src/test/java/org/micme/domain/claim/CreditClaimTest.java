package org.micme.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyParticipation;

import org.junit.jupiter.api.Test;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

class CreditClaimTest {

    private static final ClaimKey KEY = new ClaimKey(anyParticipation(), CreditType.AMA_PRA_CATEGORY_1);
    private static final LateGrant GRANT = new LateGrant("was on call", anyAct());

    private static ClaimedCredit claimed() {
        return OpenClaim.of(KEY).claim(Credits.of(1), Channel.SMS, anyAct()).state();
    }

    @Test
    void nothingIsStoredOfAClaimThatNobodyMade() {
        assertThat(OpenClaim.of(KEY).version()).isEqualTo(Version.NEW);
    }

    @Test
    void aClaimIsMadeOnceForItsAmount() {
        Change<ClaimedCredit, ClaimEvent> change = OpenClaim.of(KEY).claim(Credits.of(1), Channel.SMS, anyAct());

        assertThat(change.state().key()).isEqualTo(KEY);
        assertThat(change.state().amount()).isEqualTo(Credits.of(1));
        assertThat(change.state().version()).isEqualTo(Version.of(1));
        assertThat(change.event()).isEqualTo(new ClaimEvent.Claimed(KEY, Credits.of(1), Channel.SMS, anyAct()));
    }

    @Test
    void nobodyClaimsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenClaim.of(KEY).claim(Credits.ZERO, Channel.WEB, anyAct()));
    }

    @Test
    void anExceptionIsGrantedOnceAndStaysOnRecord() {
        OpenClaim late = OpenClaim.of(KEY).grantLate(GRANT).get().state();

        assertThat(late.grantLate(GRANT)).isEmpty();
        assertThat(late.claim(Credits.of(1), Channel.WEB, anyAct())
                        .state()
                        .opened()
                        .late())
                .contains(GRANT);
        assertThatIllegalArgumentException().isThrownBy(() -> new LateGrant(" ", anyAct()));
    }

    @Test
    void aWithdrawnClaimKeepsWhatWasClaimedAndWhy() {
        WithdrawnClaim withdrawn =
                claimed().withdraw("did not attend", anyAct()).state();

        assertThat(withdrawn).isEqualTo(new WithdrawnClaim(claimed(), Version.of(2), "did not attend", anyAct()));
        assertThat(withdrawn.key()).isEqualTo(KEY);
        assertThatIllegalArgumentException().isThrownBy(() -> claimed().withdraw("", anyAct()));
    }

    @Test
    void everyStateIsToldApart() {
        assertThat(stateOf(OpenClaim.of(KEY))).isEqualTo("open");
        assertThat(stateOf(claimed())).isEqualTo("claimed");
        assertThat(stateOf(claimed().withdraw("twice", anyAct()).state())).isEqualTo("withdrawn");
    }

    private static String stateOf(CreditClaim claim) {
        return claim.fold(open -> "open", claimed -> "claimed", withdrawn -> "withdrawn");
    }
}
