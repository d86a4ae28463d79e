package org.micme.contract.outward;

import java.util.List;
import org.micme.contract.memory.MemoryOutboxTransport;
import org.micme.spi.outbox.OutboxTransport;

/** The transport in memory fulfils its contract. */
class MemoryOutboxTransportTest extends OutboxTransportContract {

    private static final String HOPELESS = "no transport wants this";

    private final MemoryOutboxTransport transport = new MemoryOutboxTransport("fax");

    MemoryOutboxTransportTest() {
        transport.refuse(HOPELESS);
    }

    @Override
    protected OutboxTransport plugIn() {
        return transport;
    }

    @Override
    protected List<Received> received() {
        return transport.delivered().stream()
                .map(each -> new Received(
                        each.institution(), each.message().key(), each.message().payload()))
                .toList();
    }

    @Override
    protected String payload(int number) {
        return "{\"page\": " + number + "}";
    }

    @Override
    protected String hopeless() {
        return HOPELESS;
    }

    @Override
    protected void goAway() {
        transport.goAway();
    }

    @Override
    protected void comeBack() {
        transport.comeBack();
    }
}
