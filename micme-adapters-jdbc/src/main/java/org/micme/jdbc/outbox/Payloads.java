package org.micme.jdbc.outbox;

import java.nio.charset.StandardCharsets;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.spi.outbox.OutboxMessage;

/** What messages carry, encrypted: it names people, and phones. */
final class Payloads {

    private Payloads() {}

    static byte[] encrypted(OutboxMessage message, String institution, PersonalData personal) {
        return personal.encrypt(message.payload().getBytes(StandardCharsets.UTF_8), place(institution, message.key()));
    }

    static String decrypted(byte[] payload, String institution, String key, PersonalData personal) {
        return new String(personal.decrypt(payload, place(institution, key)), StandardCharsets.UTF_8);
    }

    private static Place place(String institution, String key) {
        return Place.of(institution, "outbox", key);
    }
}
