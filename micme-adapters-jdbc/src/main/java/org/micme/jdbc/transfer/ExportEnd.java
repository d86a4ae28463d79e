package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.personal.Place;

/**
 * The last line of an export: how many rows there are, and the digest of all lines before it, encrypted under the key of the export. Without
 * it, or with another, lines are missing, or were put in or altered. For one export or import.
 */
final class ExportEnd {

    private static final String END = "end";
    private static final String DIGEST = "digest";
    private static final String BEGINNING = "{\"" + END + "\":";

    private final MessageDigest digest;
    private boolean begun;

    ExportEnd() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Of bytes as they are written. */
    MessageDigest digest() {
        return digest;
    }

    /** Whether a line is the last of an export. */
    static boolean is(String line) {
        return line.startsWith(BEGINNING);
    }

    /** Adds a line that was read. */
    void add(String line) {
        if (begun) {
            digest.update((byte) '\n');
        }
        begun = true;
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the last line, once all others are written. */
    void write(JsonGenerator json, long rows, TransferKey key, String institution) throws IOException {
        byte[] all = digest.digest();
        json.writeStartObject();
        json.writeNumberField(END, rows);
        json.writeBinaryField(DIGEST, key.sealed(sealed(all, rows), place(institution)));
        json.writeEndObject();
    }

    /** Refuses all that was read where its last line is missing, or is of something else. */
    void require(@Nullable String last, long lastLine, long rows, TransferKey key, String institution) {
        if (last == null) {
            throw new ImportFault(lastLine, "the export has no end behind it: it was cut off");
        }
        byte[] expected = key.sealed(sealed(digest.digest(), rows), place(institution));
        if (!Arrays.equals(expected, digestOf(last))) {
            throw new ImportFault(
                    lastLine,
                    "the export is not as it was written: lines before this one are missing, or were put in or altered, or its key is"
                            + " another than the one given");
        }
    }

    private static byte @Nullable [] digestOf(String last) {
        try (JsonParser json = TransferJson.FACTORY.createParser(last)) {
            json.nextToken();
            json.nextFieldName();
            json.nextLongValue(0);
            return DIGEST.equals(json.nextFieldName()) && json.nextTextValue() != null ? json.getBinaryValue() : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] sealed(byte[] digest, long rows) {
        return ByteBuffer.allocate(digest.length + Long.BYTES)
                .put(digest)
                .putLong(rows)
                .array();
    }

    private static Place place(String institution) {
        return Place.of(institution, END);
    }
}
