package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.WithdrawnClaim;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.Version;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;
import org.micme.spi.port.StaleVersion;

/** What is asked of {@link Claims#claim}: one learner claims one credit once, however it comes in (CRE-4). */
public abstract class ClaimOnceContract extends UnitContract<Claims> {

    private static final int RUNNERS = 16;
    private static final ClaimKey KEY = Any.claimKey(Any.LEARNER, Any.ACTIVITY);
    private static final ClaimKey ANOTHER = Any.claimKey(Any.COORDINATOR, Any.ACTIVITY);

    /** For an adapter's test. */
    protected ClaimOnceContract() {
        super(Claims.class);
    }

    @Override
    void change(Claims port) {
        assertThat(port.claim(claimed(KEY, 0)).first()).isTrue();
    }

    @Override
    boolean isChanged(Claims port) {
        return port.find(KEY).isPresent();
    }

    private static ClaimedCredit claimed(ClaimKey key, int nth) {
        return claimed(OpenClaim.of(key), nth);
    }

    /** Each from another channel, and at another instant. */
    private static ClaimedCredit claimed(OpenClaim open, int nth) {
        Channel channel = Channel.values()[nth % Channel.values().length];
        return open.claim(Credits.of(1), channel, Any.act(Any.INSTANT.plusSeconds(nth)))
                .state();
    }

    private Claiming claiming(ClaimedCredit claim) {
        return inUnit(port -> port.claim(claim));
    }

    private static OpenClaim granted() {
        return new OpenClaim(KEY, Version.of(1), Option.some(new LateGrant("was on call", Any.act())));
    }

    @Test
    void theFirstClaimIsKept() {
        ClaimedCredit claim = claimed(KEY, 0);

        assertThat(claiming(claim)).isEqualTo(new Claiming(true, claim));
        assertThat(found(port -> port.find(KEY))).contains(claim);
    }

    @Test
    void aSecondClaimIsToldTheFirstAndChangesNothing() {
        ClaimedCredit first = claimed(KEY, 0);
        unit(port -> port.claim(first));

        assertThat(claiming(claimed(KEY, 1))).isEqualTo(new Claiming(false, first));
        assertThat(claiming(first)).isEqualTo(new Claiming(false, first));
        assertThat(found(port -> port.find(KEY))).contains(first);
    }

    @Test
    void aSecondClaimOfTheSameUnitIsToldTheFirst() {
        unit(port -> {
            ClaimedCredit first = claimed(KEY, 0);
            assertThat(port.claim(first).first()).isTrue();
            assertThat(port.claim(claimed(KEY, 1))).isEqualTo(new Claiming(false, first));
        });
    }

    @Test
    void ofManyClaimsAtOnceOneIsTheFirstAndAllAreToldIt() {
        List<Claiming> claimings = Race.run(RUNNERS, runner -> inUnit(port -> port.claim(claimed(KEY, runner))));

        assertThat(claimings.stream().filter(Claiming::first)).hasSize(1);
        Set<CreditClaim> standing = claimings.stream().map(Claiming::standing).collect(Collectors.toSet());
        assertThat(standing).hasSize(1);
        assertThat(found(port -> port.find(KEY)))
                .hasValueSatisfying(kept -> assertThat(standing).containsExactly(kept));
        assertThat(listed(port -> port.of(Any.LEARNER))).hasSize(1);
    }

    @Test
    void claimsThatCrossAreAllSettled() {
        List<List<Claiming>> claimings = Race.run(
                RUNNERS,
                runner -> inUnit(port -> {
                    boolean forth = runner % 2 == 0;
                    Claiming one = port.claim(claimed(forth ? KEY : ANOTHER, runner));
                    Claiming other = port.claim(claimed(forth ? ANOTHER : KEY, runner));
                    return List.of(one, other);
                }));

        assertThat(claimings.stream().flatMap(List::stream).filter(Claiming::first))
                .extracting(claiming -> claiming.standing().key())
                .containsExactlyInAnyOrder(KEY, ANOTHER);
    }

    @Test
    void aClaimThatIsGivenUpLeavesTheFirstPlaceToTheNext() {
        assertThatThrownBy(() -> unit(port -> {
                    port.claim(claimed(KEY, 0));
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(claiming(claimed(KEY, 1)).first()).isTrue();
    }

    @Test
    void aClaimTakesThePlaceOfTheLateGrantThatItStandsOn() {
        OpenClaim open = granted();
        unit(port -> port.save(open, Version.NEW));
        ClaimedCredit claim = claimed(open, 0);

        assertThat(claiming(claim)).isEqualTo(new Claiming(true, claim));
        assertThat(found(port -> port.find(KEY))).contains(claim);
    }

    @Test
    void aClaimThatDoesNotKnowTheLateGrantIsRefused() {
        OpenClaim open = granted();
        unit(port -> port.save(open, Version.NEW));

        assertThatThrownBy(() -> unit(port -> port.claim(claimed(KEY, 0)))).isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(KEY))).contains(open);
    }

    @Test
    void aClaimOnALateGrantThatIsNotKeptIsRefused() {
        assertThatThrownBy(() -> unit(port -> port.claim(claimed(granted(), 0))))
                .isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(KEY))).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotClaimedAgain() {
        ClaimedCredit first = claimed(KEY, 0);
        WithdrawnClaim withdrawn = first.withdraw("was elsewhere", Any.act()).state();
        unit(port -> port.claim(first));
        unit(port -> port.save(withdrawn, first.version()));

        assertThat(claiming(claimed(KEY, 1))).isEqualTo(new Claiming(false, withdrawn));
        assertThat(found(port -> port.find(KEY))).contains(withdrawn);
    }
}
