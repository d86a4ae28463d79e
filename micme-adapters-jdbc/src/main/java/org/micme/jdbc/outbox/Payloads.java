package org.micme.jdbc.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.spi.outbox.OutboxMessage;

/** What messages carry, encrypted: it names people, and phones. */
final class Payloads {

    private Payloads() {}

    static byte[] encrypted(OutboxMessage message, String institution, PersonalData personal) {
        return personal.encrypt(message.payload().getBytes(StandardCharsets.UTF_8), place(institution, message.key()));
    }

    /** What a message carries; none where it was altered or taken away, or its key is not among those given. */
    static Optional<String> decrypted(
            byte @Nullable [] payload, String institution, String key, PersonalData personal) {
        if (payload == null) {
            return Optional.empty();
        }
        try {
            byte[] plain = personal.decrypt(payload, place(institution, key));
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Place place(String institution, String key) {
        return Place.of(institution, "outbox", key);
    }
}
