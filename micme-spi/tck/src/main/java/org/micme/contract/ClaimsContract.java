package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.spi.claim.Claims;

/** What is asked of {@link Claims}, besides claiming once. */
public abstract class ClaimsContract extends AggregatesContract<ClaimKey, CreditClaim, Claims> {

    /** For an adapter's test. */
    protected ClaimsContract() {
        super(Claims.class);
    }

    @Override
    List<ClaimKey> keys() {
        return List.of(
                key("B", 10, "AAPA"),
                key("a", 9, "aapa"),
                key("a", 10, "AAPA"),
                key("a", 10, "ANCC"),
                key("a", 10, "aapa"),
                key("\uff5e", 1, "AAPA"),
                key("\ud83d\ude42", 1, "AAPA"));
    }

    @Override
    ClaimKey numbered(int number) {
        return key("p" + number, 1, "AAPA");
    }

    private static ClaimKey key(String learner, int activity, String type) {
        return new ClaimKey(Any.participation(PersonId.of(learner), ActivityId.of(activity)), CreditType.of(type));
    }

    @Override
    CreditClaim anew(ClaimKey key, Instant at) {
        return new OpenClaim(key, Version.of(1), Option.some(new LateGrant("was on call", Any.act(at))));
    }

    @Override
    CreditClaim changed(CreditClaim state, Instant at) {
        return state.<CreditClaim>fold(
                open -> claimed(open, at),
                claimed -> claimed.withdraw("was elsewhere", Any.act(at)).state(),
                withdrawn -> withdrawn);
    }

    private static ClaimedCredit claimed(OpenClaim open, Instant at) {
        return open.claim(Credits.parse("0.75"), Channel.QR, Any.act(at)).state();
    }

    @Override
    Optional<Instant> instant(CreditClaim state) {
        return state.fold(
                open -> Optional.empty(),
                claimed -> Optional.of(claimed.claiming().occurredAt()),
                withdrawn -> Optional.of(withdrawn.withdrawal().occurredAt()));
    }

    @Override
    Version version(CreditClaim state) {
        return state.version();
    }

    @Test
    void whatALearnerHasOfAnActivityComesByCreditType() {
        List<ClaimKey> keys = keys();
        List.of(4, 0, 2, 1, 3).forEach(index -> keep(anew(keys.get(index))));

        assertThat(listed(port -> port.of(keys.get(2).participation())))
                .extracting(CreditClaim::key)
                .isEqualTo(keys.subList(2, 5));
    }

    @Test
    void aTranscriptComesByTheInstantOfClaimingAndThenByActivityAndType() {
        CreditClaim third = claimed("m", 10, "ANCC", 0);
        CreditClaim first = claimed("m", 11, "AAPA", -60);
        CreditClaim second = claimed("m", 9, "ANCC", 0);
        CreditClaim last = claimed("m", 1, "AAPA", 60);
        CreditClaim between = claimed("m", 10, "AAPA", 0);
        List.of(third, first, second, last, between).forEach(this::keep);
        keep(claimed("n", 9, "ANCC", 0));

        assertThat(listed(port -> port.of(PersonId.of("m")))).containsExactly(first, second, between, third, last);
    }

    @Test
    void aTranscriptHoldsWhatWasWithdrawnWhereItWasClaimedAndNothingOpen() {
        ClaimedCredit early = claimed("m", 1, "AAPA", 0);
        ClaimedCredit late = claimed("m", 2, "AAPA", 60);
        CreditClaim withdrawn = early.withdraw("was elsewhere", Any.act(Any.INSTANT.plusSeconds(600)))
                .state();
        keep(late);
        keep(early);
        unit(port -> port.save(withdrawn, early.version()));
        keep(anew(key("m", 3, "AAPA")));

        assertThat(listed(port -> port.of(PersonId.of("m")))).containsExactly(withdrawn, late);
    }

    private static ClaimedCredit claimed(String learner, int activity, String type, int seconds) {
        return claimed(OpenClaim.of(key(learner, activity, type)), Any.INSTANT.plusSeconds(seconds));
    }
}
