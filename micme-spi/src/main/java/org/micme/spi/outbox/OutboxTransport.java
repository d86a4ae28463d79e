package org.micme.spi.outbox;

import java.io.IOException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.PlugIn;

/** Delivers the messages that carry its name (MSG-2). There can be many. Thread safe. */
public interface OutboxTransport extends PlugIn {

    /**
     * Delivers a message, and returns once whoever receives it has it. It may come twice: the receiver is told the same key both times,
     * on every node, and another one for another message of the institution, be it the key itself or something made of it. When a
     * message may leave is the outbox's affair.
     *
     * @param institution whose; never null
     * @param message that carries this transport's name; never null
     * @throws IOException where it can't be delivered now, and is to be tried again
     * @throws UndeliverableMessage where it can never be, and waits for a person
     * @throws IllegalArgumentException where it carries another name; nothing has been delivered
     */
    void deliver(InstitutionId institution, OutboxMessage message) throws IOException;
}
