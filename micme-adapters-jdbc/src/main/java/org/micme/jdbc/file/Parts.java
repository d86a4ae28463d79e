package org.micme.jdbc.file;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads one piece after the other, each when it is needed. For one thread. */
final class Parts extends InputStream {

    private final IntFunction<byte @Nullable []> parts;
    private byte @Nullable [] part = {};
    private int next;
    private int position;

    Parts(IntFunction<byte @Nullable []> parts) {
        this.parts = parts;
    }

    private boolean hasMore() {
        while (part != null && position == part.length) {
            part = parts.apply(next++);
            position = 0;
        }
        return part != null;
    }

    @Override
    public int read() {
        return hasMore() ? Objects.requireNonNull(part)[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        byte[] from = Objects.requireNonNull(part);
        int count = Math.min(length, from.length - position);
        System.arraycopy(from, position, target, offset, count);
        position += count;
        return count;
    }
}
