package org.micme.jdbc.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts look the same. For one digest. */
final class Digests {

    /** What the first seal of a chain stands on. */
    static final byte[] NONE = {};

    private final MessageDigest digest;

    Digests() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    Digests add(byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
        digest.update(part);
        return this;
    }

    Digests add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Digests add(long number) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    byte[] value() {
        return digest.digest();
    }
}
