package org.micme.cli.decide;

import io.vavr.control.Either;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import org.micme.cli.request.Json;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestError;
import org.micme.cli.request.RequestReader;

/** The requests of a stream, line by line: blank lines count and are passed over, lines that are too long are errors. */
public final class Lines {

    private Lines() {}

    /** Takes one line. */
    public interface Taker {

        /**
         * Takes what a line holds.
         *
         * @param line counted from 1, blank ones too
         * @param request the request, or why it can't be answered; never null
         * @throws IOException where writing fails
         */
        void take(long line, Either<RequestError, Request<?>> request) throws IOException;
    }

    /**
     * Reads a stream to its end.
     *
     * @param in never null
     * @param taker never null
     * @throws IOException where reading fails, or the taker does
     */
    public static void each(InputStream in, Taker taker) throws IOException {
        each(in, () -> {}, taker);
    }

    /** Reads a stream to its end, and flushes what was written before it waits for more. */
    static void each(InputStream in, Flushable out, Taker taker) throws IOException {
        LineReader lines = new LineReader(in, Json.LONGEST_LINE, out);
        RequestReader reader = new RequestReader();
        for (long line = 1; lines.next(); line++) {
            if (lines.isBlank()) {
                continue;
            }
            taker.take(
                    line,
                    lines.isTooLong()
                            ? Either.left(RequestReader.tooLong())
                            : reader.read(lines.bytes(), lines.offset(), lines.length()));
        }
    }
}
