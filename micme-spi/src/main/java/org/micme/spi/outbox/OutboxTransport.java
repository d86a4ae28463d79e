package org.micme.spi.outbox;

import java.io.IOException;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.PlugIn;

/** Delivers the messages that carry its name (MSG-2). There can be many. Thread safe. */
public interface OutboxTransport extends PlugIn {

    /**
     * Delivers a message. It may come twice: who receives it is told its key.
     *
     * @param institution whose; never null
     * @param message never null
     * @throws IOException where it can't be delivered now, and is to be tried again
     * @throws UndeliverableMessage where it can never be, and waits for a person
     */
    void deliver(InstitutionId institution, OutboxMessage message) throws IOException;
}
