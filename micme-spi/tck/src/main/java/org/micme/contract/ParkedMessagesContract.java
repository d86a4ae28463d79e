package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link OutboxQueue#parked}. */
public abstract class ParkedMessagesContract extends ListContract<Outbox, ParkedMessage> {

    private static final List<String> IN_ORDER = List.of("A", "B", "C", "a", "aa", "b", "c", "d", "e", "\u00e9");

    /** For an adapter's test. */
    protected ParkedMessagesContract() {
        super(Outbox.class);
    }

    private OutboxQueue queue() {
        return store().outboxQueue();
    }

    @Override
    Page<ParkedMessage> page(PageRequest request) {
        return queue().parked(INSTITUTION, request);
    }

    @Override
    void add(int rank) {
        park(INSTITUTION, IN_ORDER.get(rank));
    }

    @Override
    int rank(ParkedMessage row) {
        return IN_ORDER.indexOf(row.key());
    }

    private void park(InstitutionId institution, String key) {
        unit(institution, port -> port.put(OutboxContract.message(key)));
        List<LeasedMessage> leased = OutboxContract.leaving(store(), Any.INSTANT);
        assertThat(leased).hasSize(1);
        assertThat(queue().park(leased.get(0), "no such address")).isTrue();
    }

    @Test
    void eachInstitutionHasItsOwnAndSoHaveItsCursors() {
        addAll(List.of(0, 2));
        park(OTHER, "m");
        park(OTHER, "n");
        PageRequest one = PageRequest.first(1);
        Page<ParkedMessage> others = queue().parked(OTHER, one);

        assertThat(page(PageRequest.first(10)).rows())
                .extracting(ParkedMessage::key)
                .containsExactly("A", "C");
        assertThat(others.rows()).extracting(ParkedMessage::key).containsExactly("m");
        isRefused(one.after(others.next().orElseThrow()));
    }

    @Test
    void aListGoesOnThoughWhatWasShownIsUnparkedMeanwhile() {
        addAll(List.of(0, 1, 2, 3));
        PageRequest request = PageRequest.first(2);
        Page<ParkedMessage> first = page(request);
        first.rows().forEach(parked -> queue().unpark(INSTITUTION, parked.key(), Any.INSTANT));

        assertThat(page(request.after(first.next().orElseThrow())).rows())
                .extracting(ParkedMessage::key)
                .containsExactly("C", "a");
    }
}
