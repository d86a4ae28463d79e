package org.micme.spi.outbox;

import org.micme.spi.port.StorePort;

/** What is to leave once the unit is committed, and not before: mail, texts, reports (MSG-2). */
public interface Outbox extends StorePort {

    /**
     * Puts a message in.
     *
     * @param message never null
     * @return false where there is or was one with its key already, which stands
     */
    boolean put(OutboxMessage message);
}
