package org.micme.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.app.claim.CreditRequest;
import org.micme.app.proof.History.Exchange;
import org.micme.app.proof.History.Question;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;

/** Only what could have happened one after the other is taken for a history. */
class HistoryTest {

    private static final Instant AT = Instant.parse("2025-05-14T16:30:00Z");
    private static final CreditClaim OURS = claimed(Channel.SMS);
    private static final CreditClaim ANOTHER = claimed(Channel.QR);

    private static CreditClaim claimed(Channel channel) {
        PersonId ann = PersonId.of("ann");
        CreditRequest request = CreditRequest.of(ann, ActivityId.of(1), CreditType.AMA_PRA_CATEGORY_1, channel, AT);
        return OpenClaim.of(request.key())
                .claim(Credits.of(1), channel, Act.of(ann, AT))
                .state();
    }

    private static Exchange first(CreditClaim claim, long asked, long answered) {
        return new Exchange(Question.CLAIM, true, Optional.of(claim), asked, answered);
    }

    private static Exchange again(CreditClaim claim, long asked, long answered) {
        return new Exchange(Question.CLAIM, false, Optional.of(claim), asked, answered);
    }

    private static Exchange look(Optional<CreditClaim> seen, long asked, long answered) {
        return new Exchange(Question.LOOK, false, seen, asked, answered);
    }

    private static boolean isLinearisable(Exchange... exchanges) {
        return new History(List.of(exchanges)).isLinearisable();
    }

    @Test
    void oneClaimsAndTheOthersAreAnsweredWithIt() {
        assertThat(isLinearisable(again(OURS, 0, 9), first(OURS, 1, 5), again(OURS, 2, 3), again(OURS, 7, 8)))
                .isTrue();
    }

    @Test
    void twoWhoClaimTheSameAreNone() {
        assertThat(isLinearisable(first(OURS, 0, 5), first(ANOTHER, 1, 4))).isFalse();
    }

    @Test
    void nobodyIsAnsweredWithAClaimThatIsNotAskedForYet() {
        assertThat(isLinearisable(again(OURS, 0, 1), first(OURS, 2, 3))).isFalse();
    }

    @Test
    void nobodyIsAnsweredWithAnotherClaim() {
        assertThat(isLinearisable(first(OURS, 0, 5), again(ANOTHER, 1, 4))).isFalse();
    }

    @Test
    void whoeverLooksSeesNothingBeforeAndTheClaimAfter() {
        assertThat(isLinearisable(look(Optional.empty(), 0, 4), first(OURS, 1, 5), look(Optional.of(OURS), 2, 3)))
                .isTrue();
        assertThat(isLinearisable(first(OURS, 0, 1), look(Optional.empty(), 2, 3)))
                .isFalse();
        assertThat(isLinearisable(first(OURS, 0, 9), look(Optional.of(OURS), 1, 2), look(Optional.empty(), 3, 4)))
                .isFalse();
    }

    @Test
    void withoutAnybodyWhoClaimedThereIsNothingToBeAnsweredWith() {
        assertThat(isLinearisable(again(OURS, 0, 1))).isFalse();
        assertThat(isLinearisable(look(Optional.empty(), 0, 1))).isTrue();
    }
}
