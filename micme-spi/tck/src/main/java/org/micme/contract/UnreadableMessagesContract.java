package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link OutboxQueue} about messages that can't be read any more: they hold no other back. */
public abstract class UnreadableMessagesContract extends PortContract<Outbox> {

    private static final Instant LATER = Any.INSTANT.plusSeconds(60);

    /** For an adapter's test. */
    protected UnreadableMessagesContract() {
        super(Outbox.class);
    }

    private OutboxQueue queue() {
        return store().outboxQueue();
    }

    private void put(String... keys) {
        unit(port -> Stream.of(keys).forEach(key -> port.put(OutboxContract.message(key))));
    }

    private void spoil(String... keys) {
        Tampering tampering = adapter().tampering(store());
        Stream.of(keys).forEach(key -> tampering.spoilMessage(INSTITUTION, key));
    }

    private List<LeasedMessage> lease(int most, Instant now) {
        return queue().lease("node-1", most, now, OutboxContract.LEASE, OutboxContract.TRANSPORTS);
    }

    private List<String> leaving(int most) {
        return lease(most, Any.INSTANT).stream()
                .map(leased -> leased.message().key())
                .toList();
    }

    private List<ParkedMessage> parked() {
        return queue().parked(INSTITUTION, PageRequest.first(10)).rows();
    }

    @Test
    void whatCannotBeReadIsParkedUntriedAndTheOthersLeave() {
        put("a", "b", "c");
        spoil("b");

        assertThat(leaving(10)).containsExactly("a", "c");
        assertThat(parked()).hasSize(1).allSatisfy(parked -> {
            ParkedMessage b = new ParkedMessage("b", "mail", Any.INSTANT, 0, parked.error());
            assertThat(parked).isEqualTo(b);
            assertThat(parked.error())
                    .isNotBlank()
                    .doesNotContain(OutboxContract.message("b").payload());
        });
        OutboxFigures figures = queue().figures(Any.INSTANT);
        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(figures.parked()).isEqualTo(1);
    }

    @Test
    void whereNothingThatComesFirstCanBeReadWhatComesAfterLeaves() {
        put("a", "b", "c", "d", "e");
        spoil("a", "b", "c");

        assertThat(leaving(1)).containsExactly("d");
        assertThat(parked()).extracting(ParkedMessage::key).containsExactly("a", "b", "c");
        assertThat(leaving(10)).containsExactly("e");
    }

    @Test
    void whatCannotBeReadIsUnparkedAndIsParkedAgainWhenItIsToLeave() {
        put("m");
        spoil("m");
        assertThat(leaving(10)).isEmpty();

        assertThat(queue().unpark(INSTITUTION, "m", LATER)).isTrue();
        assertThat(leaving(10)).isEmpty();
        assertThat(parked()).isEmpty();
        assertThat(lease(10, LATER)).isEmpty();
        assertThat(parked()).extracting(ParkedMessage::notBefore).containsExactly(LATER);
    }

    @Test
    void whatCouldBeReadWhenItWasLeasedIsSettledThoughItCannotBeReadAnyMore() {
        put("a", "b", "c");
        List<LeasedMessage> leased = lease(10, Any.INSTANT);
        spoil("a", "b", "c");

        assertThat(queue().delivered(leased.get(0), Any.INSTANT)).isTrue();
        assertThat(queue().retry(leased.get(1), LATER, "no answer")).isTrue();
        assertThat(queue().park(leased.get(2), "no such address")).isTrue();
        assertThat(parked()).containsExactly(new ParkedMessage("c", "mail", Any.INSTANT, 1, "no such address"));
    }

    @Test
    void whoHadItBeforeItCouldNotBeReadAnyMoreHasLostIt() {
        put("m");
        LeasedMessage before = lease(1, Any.INSTANT).get(0);
        spoil("m");

        assertThat(lease(10, before.untilExclusive())).isEmpty();
        assertThat(queue().retry(before, LATER, "no answer")).isFalse();
        assertThat(parked()).extracting(ParkedMessage::attempts).containsExactly(1);
    }
}
