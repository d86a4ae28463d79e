package org.micme.contract.memory;

import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;

/** {@link Outbox} in a unit. */
record MemoryOutbox(MemoryUnit unit) implements Outbox {

    @Override
    public boolean put(OutboxMessage message) {
        unit.changeable();
        boolean isNew = !unit.rows(Waiting.TABLE).containsKey(message.key());
        if (isNew) {
            unit.put(Waiting.TABLE, message.key(), Waiting.of(message));
        }
        return isNew;
    }
}
