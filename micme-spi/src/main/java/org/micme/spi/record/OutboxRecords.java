package org.micme.spi.record;

import java.time.Instant;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.spi.outbox.OutboxMessage;

/** How messages of the outbox are written down. */
public final class OutboxRecords {

    /** One effect on the world outside, that has not left yet. */
    public static final Kind<OutboxMessage> OUTBOX_MESSAGE = message();

    private OutboxRecords() {}

    private static Kind<OutboxMessage> message() {
        ShapeBuilder<OutboxMessage> s = Shape.of("outbox message");
        Field<String> key = s.needs("key", RecordKinds.TEXT, OutboxMessage::key);
        Field<String> transport = s.needs("transport", RecordKinds.TEXT, OutboxMessage::transport);
        Field<String> payload = s.needs("payload", RecordKinds.EXACT_TEXT, OutboxMessage::payload);
        Field<Instant> notBefore = s.needs("notBefore", RecordKinds.INSTANT, OutboxMessage::notBefore);
        return s.buildSelfChecking(
                v -> new OutboxMessage(v.get(key), v.get(transport), v.get(payload), v.get(notBefore)));
    }
}
