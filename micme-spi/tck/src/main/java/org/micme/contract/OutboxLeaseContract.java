package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxQueue;

/** What is asked of {@link OutboxQueue#lease}: each message goes to one node at a time. */
public abstract class OutboxLeaseContract extends PortContract<Outbox> {

    private static final int NODES = 8;
    private static final int MESSAGES = 200;

    /** For an adapter's test. */
    protected OutboxLeaseContract() {
        super(Outbox.class);
    }

    private void put(InstitutionId institution, String key, Instant notBefore) {
        unit(institution, port -> port.put(OutboxContract.message(key, notBefore)));
    }

    private void put(String key) {
        put(INSTITUTION, key, Any.INSTANT);
    }

    private List<LeasedMessage> lease(String node, int most, Instant now) {
        return store().outboxQueue().lease(node, most, now, OutboxContract.LEASE, OutboxContract.TRANSPORTS);
    }

    private static List<String> keys(List<LeasedMessage> leased) {
        return leased.stream().map(each -> each.message().key()).toList();
    }

    @Test
    void aLeaseTellsWhoHasItAndUntilWhen() {
        put("m");

        assertThat(lease("node-1", 10, Any.INSTANT.plusSeconds(1)))
                .containsExactly(new LeasedMessage(
                        INSTITUTION,
                        OutboxContract.message("m"),
                        1,
                        "node-1",
                        Any.INSTANT.plusSeconds(1).plus(OutboxContract.LEASE)));
    }

    @Test
    void aMessageLeavesFromItsInstantOn() {
        put("m");

        assertThat(lease("node-1", 10, Any.INSTANT.minusMillis(1))).isEmpty();
        assertThat(lease("node-1", 10, Any.INSTANT)).hasSize(1);
    }

    @Test
    void theLongestWaitingLeavesFirstAcrossAllInstitutions() {
        put(INSTITUTION, "third", Any.INSTANT.plusSeconds(2));
        put(OTHER, "second", Any.INSTANT.plusSeconds(1));
        put(INSTITUTION, "first", Any.INSTANT);
        put(OTHER, "b", Any.INSTANT.plusSeconds(3));
        put(INSTITUTION, "b", Any.INSTANT.plusSeconds(3));
        put(INSTITUTION, "B", Any.INSTANT.plusSeconds(3));

        Instant now = Any.INSTANT.plusSeconds(60);
        assertThat(keys(lease("node-1", 2, now))).containsExactly("first", "second");
        assertThat(lease("node-1", 10, now))
                .extracting(
                        leased -> leased.institution() + " " + leased.message().key())
                .containsExactly("mercy third", "mercy B", "mercy b", "saint-elsewhere b");
    }

    @Test
    void noMoreAreLeasedThanWereAskedFor() {
        List.of("a", "b", "c").forEach(this::put);

        assertThat(keys(lease("node-1", 2, Any.INSTANT))).containsExactly("a", "b");
        assertThat(keys(lease("node-1", 2, Any.INSTANT))).containsExactly("c");
    }

    private List<LeasedMessage> leaseOf(Set<String> transports) {
        return store().outboxQueue().lease("node-1", 10, Any.INSTANT, OutboxContract.LEASE, transports);
    }

    @Test
    void aNodeLeasesWhatItsTransportsDeliverAndNoTryIsCountedOfTheRest() {
        put("a");
        unit(port -> port.put(new OutboxMessage("b", "text", "{}", Any.INSTANT)));

        assertThat(leaseOf(Set.of())).isEmpty();
        assertThat(leaseOf(Set.of("pigeon", "MAIL"))).isEmpty();
        assertThat(keys(leaseOf(Set.of("pigeon", "text")))).containsExactly("b");
        List<LeasedMessage> rest = leaseOf(Set.of("mail", "text"));
        assertThat(keys(rest)).containsExactly("a");
        assertThat(rest).extracting(LeasedMessage::attempt).containsExactly(1);
    }

    @Test
    void whatIsLeasedIsNotLeasedAgainWhoeverAsks() {
        put("m");
        lease("node-1", 10, Any.INSTANT);
        Instant last = Any.INSTANT.plus(OutboxContract.LEASE).minusMillis(1);

        assertThat(lease("node-2", 10, last)).isEmpty();
        assertThat(lease("node-1", 10, last)).isEmpty();
    }

    @Test
    void aLeaseThatHasRunOutIsGivenToAnotherAsTheNextTry() {
        put("m");
        lease("node-1", 10, Any.INSTANT);
        Instant end = Any.INSTANT.plus(OutboxContract.LEASE);

        List<LeasedMessage> again = lease("node-2", 10, end);
        assertThat(again).extracting(LeasedMessage::node).containsExactly("node-2");
        assertThat(again).extracting(LeasedMessage::attempt).containsExactly(2);
        assertThat(lease("node-3", 10, end)).isEmpty();
    }

    @Test
    void aMessageWhoseLeaseRanOutHasWaitedTheLongestStill() {
        put("first");
        lease("node-1", 10, Any.INSTANT);
        put(INSTITUTION, "second", Any.INSTANT.plusSeconds(1));

        assertThat(keys(lease("node-2", 10, Any.INSTANT.plus(OutboxContract.LEASE))))
                .containsExactly("first", "second");
    }

    @Test
    void ofManyNodesThatAskAtOnceEachMessageGoesToOne() {
        IntStream.range(0, MESSAGES).forEach(i -> put(i % 2 == 0 ? INSTITUTION : OTHER, "m" + i, Any.INSTANT));

        List<List<String>> taken = Race.run(NODES, node -> {
            List<String> mine = new ArrayList<>();
            List<LeasedMessage> leased = lease("node-" + node, 7, Any.INSTANT);
            while (!leased.isEmpty()) {
                mine.addAll(keys(leased));
                leased = lease("node-" + node, 7, Any.INSTANT);
            }
            return mine;
        });
        assertThat(taken.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(taken.stream().mapToInt(List::size).sum()
                        + lease("last", 1_000, Any.INSTANT).size())
                .isEqualTo(MESSAGES);
    }

    @Test
    void oneToAThousandAreAskedForAndForSomeTime() {
        assertThatThrownBy(() -> lease("node-1", 0, Any.INSTANT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lease("node-1", 1_001, Any.INSTANT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lease(" ", 1, Any.INSTANT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        store().outboxQueue().lease("node-1", 1, Any.INSTANT, Duration.ZERO, OutboxContract.TRANSPORTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInstantsOfALeaseAreCutAndNeverRounded() {
        put(INSTITUTION, "m", Any.JUST_BEFORE_A_SECOND);

        LeasedMessage leased = lease("node-1", 1, Any.JUST_BEFORE_A_SECOND).get(0);
        Instant cut = Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision());
        assertThat(leased.message().notBefore()).isEqualTo(cut);
        assertThat(leased.untilExclusive()).isEqualTo(cut.plus(OutboxContract.LEASE));
        assertThat(store().outboxQueue().delivered(leased, Any.JUST_BEFORE_A_SECOND))
                .isTrue();
    }
}
