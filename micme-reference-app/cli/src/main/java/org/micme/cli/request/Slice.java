package org.micme.cli.request;

import java.nio.charset.StandardCharsets;

/** Bytes that hold one value. They are the line's own, and good until the next one. */
final class Slice {

    private final byte[] bytes;
    private final int offset;
    private final int length;

    Slice(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    /** Makes a source begin at the value, which stands one level deep in the request. */
    void begin(JsonTokens tokens) {
        tokens.restart(bytes, offset, length, 1);
    }

    String text() {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }
}
