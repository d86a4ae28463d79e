package org.micme.bench;

import java.io.InputStream;
import java.util.Objects;

/** The same lines over and over, up to so many: as large an input as is wanted, in the memory of a small one. For one thread. */
final class RepeatedLines extends InputStream {

    private final byte[] lines;
    private long left;
    private int at;

    RepeatedLines(byte[] lines, long times) {
        this.lines = lines;
        this.left = lines.length * times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(Math.min(length, left), lines.length - at);
        System.arraycopy(lines, at, into, offset, count);
        at = (at + count) % lines.length;
        left -= count;
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
