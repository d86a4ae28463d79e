package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link OutboxQueue} about messages that are leased: they are delivered, tried again, or parked. */
public abstract class OutboxDeliveryContract extends PortContract<Outbox> {

    private static final Instant LATER = Any.INSTANT.plusSeconds(60);
    private static final Instant LONG_AFTER = Any.INSTANT.plusSeconds(86_400);

    /** For an adapter's test. */
    protected OutboxDeliveryContract() {
        super(Outbox.class);
    }

    private OutboxQueue queue() {
        return store().outboxQueue();
    }

    private LeasedMessage leased(String key) {
        unit(port -> port.put(OutboxContract.message(key)));
        return leasedAt(Any.INSTANT);
    }

    private LeasedMessage leasedAt(Instant now) {
        List<LeasedMessage> leased = queue().lease("node-1", 1, now, OutboxContract.LEASE, OutboxContract.TRANSPORTS);
        assertThat(leased).hasSize(1);
        return leased.get(0);
    }

    private List<ParkedMessage> parked() {
        return queue().parked(INSTITUTION, PageRequest.first(10)).rows();
    }

    private void nothingLeavesAt(Instant now) {
        assertThat(OutboxContract.leaving(store(), now)).isEmpty();
    }

    @Test
    void whatIsDeliveredNeverLeavesAgain() {
        LeasedMessage leased = leased("m");

        assertThat(queue().delivered(leased, LATER)).isTrue();
        nothingLeavesAt(LONG_AFTER);
        assertThat(queue().delivered(leased, LATER)).isFalse();
    }

    @Test
    void whatFailedIsTriedAgainFromItsNewInstantOn() {
        LeasedMessage leased = leased("m");

        assertThat(queue().retry(leased, LATER, "no answer")).isTrue();
        nothingLeavesAt(LATER.minusMillis(1));
        LeasedMessage again = leasedAt(LATER);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.message()).isEqualTo(OutboxContract.message("m", LATER));
    }

    @Test
    void whatIsParkedWaitsForAPerson() {
        LeasedMessage first = leased("m");
        queue().retry(first, LATER, "no answer");

        assertThat(queue().park(leasedAt(LATER), "no such address")).isTrue();
        nothingLeavesAt(LONG_AFTER);
        assertThat(parked()).containsExactly(new ParkedMessage("m", "mail", LATER, 2, "no such address"));
    }

    @Test
    void whatIsUnparkedTriesFromTheStart() {
        queue().park(leased("m"), "no such address");

        assertThat(queue().unpark(INSTITUTION, "m", LATER)).isTrue();
        assertThat(parked()).isEmpty();
        nothingLeavesAt(LATER.minusMillis(1));
        LeasedMessage again = leasedAt(LATER);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.message()).isEqualTo(OutboxContract.message("m", LATER));
    }

    @Test
    void onlyWhatIsParkedIsUnparked() {
        leased("m");

        assertThat(queue().unpark(INSTITUTION, "m", LATER)).isFalse();
        assertThat(queue().unpark(INSTITUTION, "none", LATER)).isFalse();
        queue().park(leased("n"), "no such address");
        assertThat(queue().unpark(OTHER, "n", LATER)).isFalse();
    }

    @Test
    void whoLostItsLeaseToAnotherChangesNothing() {
        LeasedMessage lost = leased("m");
        Instant end = lost.untilExclusive();
        LeasedMessage taken = queue().lease("node-2", 1, end, OutboxContract.LEASE, OutboxContract.TRANSPORTS)
                .get(0);

        assertThat(queue().delivered(lost, end)).isFalse();
        assertThat(queue().retry(lost, LATER, "no answer")).isFalse();
        assertThat(queue().park(lost, "no such address")).isFalse();
        assertThat(parked()).isEmpty();
        nothingLeavesAt(end);
        assertThat(queue().delivered(taken, end)).isTrue();
    }

    @Test
    void whoLostItsLeaseToItselfChangesNothing() {
        LeasedMessage lost = leased("m");
        LeasedMessage taken = leasedAt(lost.untilExclusive());

        assertThat(queue().delivered(lost, LATER)).isFalse();
        assertThat(queue().delivered(taken, LATER)).isTrue();
    }

    @Test
    void aLeaseThatHasRunOutStillCountsWhereNobodyElseHasIt() {
        LeasedMessage leased = leased("m");

        assertThat(queue().delivered(leased, LONG_AFTER)).isTrue();
        nothingLeavesAt(LONG_AFTER);
    }

    @Test
    void figuresTellHowMuchWaitsOverAllInstitutions() {
        assertThat(queue().figures(LATER)).isEqualTo(new OutboxFigures(0, 0, 0, 0, Optional.empty()));

        queue().delivered(leased("delivered"), Any.INSTANT);
        queue().park(leased("parked"), "no such address");
        leased("leased");
        OutboxMessage waiting = OutboxContract.message("waiting", Any.INSTANT.plusSeconds(30));
        unit(OTHER, port -> port.put(waiting));
        assertThat(queue().figures(LATER))
                .isEqualTo(new OutboxFigures(2, 0, 1, 1, Optional.of(Duration.ofSeconds(60))));
        assertThat(queue().figures(LONG_AFTER).leased()).isZero();
    }

    @Test
    void whatWasTriedInVainIsCountedAsFailingAsLongAsItWaits() {
        LeasedMessage leased = leased("m");
        assertThat(queue().figures(Any.INSTANT).failing()).isZero();
        queue().retry(leased, LATER, "no answer");
        assertThat(queue().figures(Any.INSTANT).failing()).isEqualTo(1);

        LeasedMessage again = leasedAt(LATER);
        assertThat(queue().figures(LATER).failing()).isEqualTo(1);
        queue().park(again, "no such address");
        assertThat(queue().figures(LATER).failing()).isZero();
        queue().unpark(INSTITUTION, "m", LATER);
        assertThat(queue().figures(LATER).failing()).isZero();
        LeasedMessage last = leasedAt(LATER);
        assertThat(queue().figures(last.untilExclusive()).failing()).isEqualTo(1);
    }

    @Test
    void whatMayNotLeaveYetHasNoAge() {
        unit(port -> port.put(OutboxContract.message("m", LATER)));

        assertThat(queue().figures(Any.INSTANT)).isEqualTo(new OutboxFigures(1, 0, 0, 0, Optional.empty()));
        assertThat(queue().figures(LATER).oldest()).contains(Duration.ZERO);
    }

    @Test
    void theMomentOfAskingIsCutAndNeverRounded() {
        unit(port -> port.put(OutboxContract.message("m", Any.INSTANT)));
        Instant cut = Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision());

        assertThat(queue().figures(Any.JUST_BEFORE_A_SECOND).oldest()).contains(Duration.between(Any.INSTANT, cut));
    }
}
