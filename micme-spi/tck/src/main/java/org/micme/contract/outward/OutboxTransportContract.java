package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxTransport;

/** What is asked of an {@link OutboxTransport}. Its test plays whoever receives. For one thread, as tests are. */
public abstract class OutboxTransportContract extends SendingContract<OutboxTransport> {

    private static final InstitutionId INSTITUTION = InstitutionId.of("mercy");
    private static final InstitutionId OTHER = InstitutionId.of("saint-elsewhere");

    /** In the future of every clock that runs: when a message may leave is not asked. */
    private static final Instant NOT_BEFORE = Instant.parse("2999-12-31T23:59:59Z");

    /** For an adapter's test. */
    protected OutboxTransportContract() {}

    /**
     * What was received.
     *
     * @param institution whose; never null
     * @param key as it was told; never null
     * @param payload as it was sent; never null
     */
    public record Received(InstitutionId institution, String key, String payload) {

        /** Checks that nothing is null. */
        public Received {
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(payload, "payload");
        }

        @Override
        public String toString() {
            return "Received[" + key + "]";
        }
    }

    /**
     * What was received.
     *
     * @return in the order in which it came, what came twice twice or once; never null
     */
    protected abstract List<Received> received();

    /**
     * A payload that the transport takes.
     *
     * @param number from 0; each has a payload of its own
     * @return as {@link Received} shows it; never null
     */
    protected abstract String payload(int number);

    /**
     * A payload that can never be delivered.
     *
     * @return never null
     */
    protected abstract String hopeless();

    private static OutboxMessage message(OutboxTransport by, String key, String payload) {
        return new OutboxMessage(key, by.name(), payload, NOT_BEFORE);
    }

    @Override
    final void send(OutboxTransport by, String key, String text) throws IOException {
        by.deliver(INSTITUTION, message(by, key, text));
    }

    @Override
    final void sendInVain(OutboxTransport by, String key) throws IOException {
        by.deliver(INSTITUTION, message(by, key, hopeless()));
    }

    @Override
    final String text(int number) {
        return payload(number);
    }

    @Override
    final List<Arrived> arrived() {
        return received().stream()
                .map(got -> new Arrived(got.key(), got.payload()))
                .toList();
    }

    @Override
    final List<String> personal() {
        return List.of(payload(1), hopeless());
    }

    @Test
    void aMessageArrivesForItsInstitution() throws IOException {
        it().deliver(INSTITUTION, message(it(), "one", payload(1)));
        it().deliver(OTHER, message(it(), "one", payload(2)));

        assertThat(received()).extracting(Received::institution).containsExactly(INSTITUTION, OTHER);
        assertThat(received()).extracting(Received::payload).containsExactly(payload(1), payload(2));
    }

    @Test
    void aMessageForAnotherTransportIsRefused() {
        OutboxMessage other = new OutboxMessage("one", it().name() + "-2", payload(1), NOT_BEFORE);

        assertThatThrownBy(() -> it().deliver(INSTITUTION, other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(received()).isEmpty();
    }
}
