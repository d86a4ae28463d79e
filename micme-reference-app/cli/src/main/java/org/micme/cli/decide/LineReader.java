package org.micme.cli.decide;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of bytes one after another out of one buffer, which grows to the longest line that is allowed and no further: what
 * is longer is passed over. For one thread.
 */
final class LineReader {

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final Flushable beforeWaiting;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int lineStart;
    private int lineEnd;
    private int next;
    private int searched;
    private int filled;
    private boolean ended;
    private boolean tooLong;

    /** Reads a stream; what others wait for goes out before it is itself waited for. */
    LineReader(InputStream in, int longest, Flushable beforeWaiting) {
        this.in = in;
        this.longest = longest;
        this.beforeWaiting = beforeWaiting;
    }

    /** Moves on to the next line; false where there is none. */
    boolean next() throws IOException {
        tooLong = false;
        lineStart = next;
        searched = Math.max(searched, next);
        int end = find();
        while (end < 0) {
            if (ended || !fill()) {
                return lastLine();
            }
            end = find();
        }
        lineEnd = end;
        next = end + 1;
        return true;
    }

    /** The end of the line, looked for where nobody has looked yet; -1 where it has not been read. */
    private int find() {
        for (; searched < filled; searched++) {
            if (buffer[searched] == '\n') {
                return searched;
            }
        }
        return -1;
    }

    private boolean lastLine() {
        lineEnd = filled;
        next = filled;
        return tooLong || lineEnd > lineStart;
    }

    /** Reads more, after making room: by giving up a line that is too long, by moving it to the front, or by growing. */
    private boolean fill() throws IOException {
        if (filled - lineStart > longest) {
            tooLong = true;
            filled = lineStart;
        }
        if (filled == buffer.length) {
            makeRoom();
        }
        searched = filled;
        if (in.available() == 0) {
            beforeWaiting.flush();
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
        return !ended;
    }

    private void makeRoom() {
        if (lineStart > 0) {
            System.arraycopy(buffer, lineStart, buffer, 0, filled - lineStart);
            filled -= lineStart;
            lineStart = 0;
        } else {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    /** Whether the line is longer than is allowed; its bytes are gone then. */
    boolean isTooLong() {
        return tooLong || length() > longest;
    }

    /** Whether the line is empty but for blanks. One that is too long is not: nobody has seen all of it. */
    boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (int i = lineStart; i < lineEnd; i++) {
            byte b = buffer[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int offset() {
        return lineStart;
    }

    int length() {
        return lineEnd - lineStart;
    }
}
