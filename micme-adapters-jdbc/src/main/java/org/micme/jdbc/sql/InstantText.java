package org.micme.jdbc.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as texts, in the form of {@link Instant#toString}: many at once, for which the formatters of the JDK take as long as all the
 * rest of a row.
 */
public final class InstantText {

    private static final int SECONDS_END = 19;
    private static final int NANOS_DIGITS = 9;

    /** Years of four digits. */
    private static final long FIRST_SECOND = -62_167_219_200L;

    private static final long LAST_SECOND = 253_402_300_799L;

    private InstantText() {}

    /**
     * Reads an instant.
     *
     * @throws java.time.DateTimeException where it is none
     */
    public static Instant parse(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        int nanos = 0;
        for (int i = 0; i < NANOS_DIGITS; i++) {
            int at = SECONDS_END + 1 + i;
            nanos = 10 * nanos + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return LocalDateTime.of(
                        digits(text, 0, 4),
                        digits(text, 5, 7),
                        digits(text, 8, 10),
                        digits(text, 11, 13),
                        digits(text, 14, 16),
                        digits(text, 17, SECONDS_END),
                        nanos)
                .toInstant(ZoneOffset.UTC);
    }

    /** Digits and signs stand where they do in 2025-05-14T16:30:00Z or 2025-05-14T16:30:00.123456Z; hours are before 24. */
    private static boolean isUsual(String text) {
        int length = text.length();
        boolean whole = length == SECONDS_END + 1;
        if (!whole && (length < SECONDS_END + 3 || length > SECONDS_END + 2 + NANOS_DIGITS)) {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            char c = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == 'T';
                case 13, 16 -> c == ':';
                case SECONDS_END -> c == '.';
                default -> c >= '0' && c <= '9';
            };
            if (!fits) {
                return false;
            }
        }
        return text.charAt(length - 1) == 'Z' && digits(text, 11, 13) < 24;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** Adds an instant of which microseconds are kept, with all its six digits or none. */
    static void append(StringBuilder text, Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            text.append(instant);
            return;
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        appendTwo(text, time.getYear() / 100);
        appendTwo(text, time.getYear() % 100);
        appendTwo(text.append('-'), time.getMonthValue());
        appendTwo(text.append('-'), time.getDayOfMonth());
        appendTwo(text.append('T'), time.getHour());
        appendTwo(text.append(':'), time.getMinute());
        appendTwo(text.append(':'), time.getSecond());
        int micros = instant.getNano() / 1_000;
        if (micros != 0) {
            appendTwo(text.append('.'), micros / 10_000);
            appendTwo(text, micros / 100 % 100);
            appendTwo(text, micros % 100);
        }
        text.append('Z');
    }

    private static void appendTwo(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
