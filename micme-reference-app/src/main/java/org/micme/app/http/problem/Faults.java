package org.micme.app.http.problem;

import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what goes wrong on this side into the log, under a number that the caller is told and can quote. Where it happened is
 * written, and never a message of an exception: that may repeat what somebody sent. Thread safe.
 */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final long FIRST_NUMBER = 100_000_000_000L;
    private static final int FRAMES = 12;

    @Inject
    Faults() {}

    /** Writes a fault down, and makes the problem that is answered. */
    Problem record(String route, Throwable fault) {
        long number = ThreadLocalRandom.current().nextLong(FIRST_NUMBER, 10 * FIRST_NUMBER);
        LOG.error("fault {} at {}: {}", number, route, where(fault));
        return Problem.of(
                ProblemKind.INTERNAL_ERROR,
                "this is no fault of the request; the log tells more under number " + number);
    }

    /** The classes of a fault and of its causes, each with the calls that led there, on one line. */
    private static String where(Throwable fault) {
        StringBuilder text = new StringBuilder();
        int causes = 0;
        for (@Nullable Throwable cause = fault; cause != null && causes < FRAMES; cause = cause.getCause()) {
            text.append(causes++ == 0 ? "" : ", caused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append(i == 0 ? " at " : " < ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
