package org.micme.contract.memory;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outbox.UndeliverableMessage;

/** Keeps messages in place of delivering them, under any name that messages carry. Thread safe. */
public final class MemoryOutboxTransport extends MemoryPlugIn implements OutboxTransport {

    private final String name;
    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /**
     * With nothing delivered.
     *
     * @param name that its messages carry, such as {@code mail}; never null
     */
    public MemoryOutboxTransport(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * A message that was delivered. Immutable and thread safe.
     *
     * @param institution whose; never null
     * @param message never null
     */
    public record Delivered(InstitutionId institution, OutboxMessage message) {

        /** Checks that nothing is null. */
        public Delivered {
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(message, "message");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void deliver(InstitutionId institution, OutboxMessage message) throws IOException {
        if (!message.transport().equals(name)) {
            throw new IllegalArgumentException("the message is for another transport");
        }
        mustBeThere();
        if (refused.contains(message.payload())) {
            throw new UndeliverableMessage("the payload is refused, as the test wants it");
        }
        delivered.add(new Delivered(institution, message));
    }

    /**
     * What was delivered.
     *
     * @return in the order in which it was, what was delivered twice twice; never null
     */
    public List<Delivered> delivered() {
        return List.copyOf(delivered);
    }

    /**
     * Refuses a payload for ever.
     *
     * @param payload never null
     */
    public void refuse(String payload) {
        refused.add(payload);
    }
}
