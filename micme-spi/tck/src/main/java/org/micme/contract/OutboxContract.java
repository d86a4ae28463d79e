package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.store.Store;

/** What is asked of {@link Outbox}: what is put in leaves once the unit is committed, and not before. */
public abstract class OutboxContract extends PortContract<Outbox> {

    static final Duration LEASE = Duration.ofMinutes(5);

    /** By which messages leave here. */
    static final Set<String> TRANSPORTS = Set.of("mail", "text");

    private static final int RUNNERS = 8;

    /** For an adapter's test. */
    protected OutboxContract() {
        super(Outbox.class);
    }

    static OutboxMessage message(String key) {
        return message(key, Any.INSTANT);
    }

    static OutboxMessage message(String key, Instant notBefore) {
        return new OutboxMessage(key, "mail", "{\"to\": \"somebody\"}", notBefore);
    }

    /** Which messages may leave; they are leased by that. */
    static List<LeasedMessage> leaving(Store store, Instant now) {
        return store.outboxQueue().lease("node-1", 100, now, LEASE, TRANSPORTS);
    }

    private List<String> keysLeaving(InstitutionId institution) {
        return leaving(store(), Any.INSTANT).stream()
                .filter(leased -> leased.institution().equals(institution))
                .map(leased -> leased.message().key())
                .toList();
    }

    @Test
    void aMessageLeavesOnceItsUnitIsCommittedAndNotBefore() {
        unit(port -> {
            assertThat(port.put(message("m"))).isTrue();
            assertThat(Race.aside(() -> keysLeaving(INSTITUTION))).isEmpty();
        });

        assertThat(keysLeaving(INSTITUTION)).containsExactly("m");
    }

    @Test
    void aMessageLeavesAsItWasPutIn() {
        OutboxMessage message = new OutboxMessage("m", "text", "\u00e9 ".repeat(50_000), Any.INSTANT);
        unit(port -> port.put(message));

        assertThat(leaving(store(), Any.INSTANT))
                .extracting(LeasedMessage::message)
                .containsExactly(message);
    }

    @Test
    void aMessageOfAUnitThatFailsNeverLeaves() {
        assertThatThrownBy(() -> unit(port -> {
                    port.put(message("m"));
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(keysLeaving(INSTITUTION)).isEmpty();
        assertThat(holdsInUnit(port -> port.put(message("m")))).isTrue();
    }

    @Test
    void aKeyIsPutInOnce() {
        unit(port -> {
            assertThat(port.put(message("m"))).isTrue();
            assertThat(port.put(message("m"))).isFalse();
        });

        OutboxMessage another = new OutboxMessage("m", "text", "another", Any.INSTANT);
        assertThat(holdsInUnit(port -> port.put(another))).isFalse();
        assertThat(leaving(store(), Any.INSTANT))
                .extracting(LeasedMessage::message)
                .containsExactly(message("m"));
    }

    @Test
    void aKeyDoesNotComeBackOnceItsMessageIsDelivered() {
        unit(port -> port.put(message("m")));
        OutboxQueue queue = store().outboxQueue();
        queue.delivered(leaving(store(), Any.INSTANT).get(0), Any.INSTANT);

        assertThat(holdsInUnit(port -> port.put(message("m")))).isFalse();
        assertThat(keysLeaving(INSTITUTION)).isEmpty();
    }

    @Test
    void ofManyWhoPutInOneKeyAtOnceOneDoes() {
        List<Boolean> put = Race.run(RUNNERS, runner -> inUnit(port -> port.put(message("m"))));

        assertThat(put).containsOnlyOnce(true);
        assertThat(keysLeaving(INSTITUTION)).containsExactly("m");
    }

    @Test
    void twoInstitutionsCanHaveMessagesOfOneKey() {
        assertThat(holdsInUnit(INSTITUTION, port -> port.put(message("m")))).isTrue();
        assertThat(holdsInUnit(OTHER, port -> port.put(message("m")))).isTrue();

        assertThat(leaving(store(), Any.INSTANT))
                .extracting(LeasedMessage::institution)
                .containsExactlyInAnyOrder(INSTITUTION, OTHER);
    }

    @Test
    void nothingIsPutInWhereAUnitReads() {
        assertThatThrownBy(() -> reading(port -> port.put(message("m")))).isInstanceOf(IllegalStateException.class);
        assertThat(keysLeaving(INSTITUTION)).isEmpty();
    }

    @Test
    void anOutboxIsOfNoUseOnceItsUnitHasEnded() {
        Outbox ended = inUnit(port -> port);

        assertThatThrownBy(() -> ended.put(message("m"))).isInstanceOf(IllegalStateException.class);
        assertThat(keysLeaving(INSTITUTION)).isEmpty();
    }
}
