package org.micme.cli.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes instants and dates into an array it keeps, in the form of their own {@code toString()}: every answer has several, and
 * going through strings took longer than deciding. For one thread.
 */
final class TimeText {

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int LAST_PLAIN_YEAR = 9999;
    // Years of other than four digits have a sign: nobody decides about them, and they go the JDK's way.
    private static final long FIRST_PLAIN_SECOND = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_OF_DAY;
    private static final long LAST_PLAIN_SECOND =
            LocalDate.of(LAST_PLAIN_YEAR + 1, 1, 1).toEpochDay() * SECONDS_OF_DAY - 1;

    private char[] chars = new char[32];
    private int length;

    char[] chars() {
        return chars;
    }

    /** Writes an instant, and returns how many characters it has. */
    int format(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < FIRST_PLAIN_SECOND || seconds > LAST_PLAIN_SECOND) {
            return copy(instant.toString());
        }
        int secondOfDay = (int) Math.floorMod(seconds, (long) SECONDS_OF_DAY);
        writeDate(LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) SECONDS_OF_DAY)));
        chars[length++] = 'T';
        two(secondOfDay / 3_600);
        chars[length++] = ':';
        two(secondOfDay / 60 % 60);
        chars[length++] = ':';
        two(secondOfDay % 60);
        fraction(instant.getNano());
        chars[length++] = 'Z';
        return length;
    }

    /** Writes a date, and returns how many characters it has. */
    int format(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_PLAIN_YEAR) {
            return copy(date.toString());
        }
        writeDate(date);
        return length;
    }

    private void writeDate(LocalDate date) {
        int year = date.getYear();
        length = 0;
        two(year / 100);
        two(year % 100);
        chars[length++] = '-';
        two(date.getMonthValue());
        chars[length++] = '-';
        two(date.getDayOfMonth());
    }

    private void two(int value) {
        chars[length++] = (char) ('0' + value / 10);
        chars[length++] = (char) ('0' + value % 10);
    }

    /** Three, six or nine digits, as many as it takes. */
    private void fraction(int nanos) {
        if (nanos == 0) {
            return;
        }
        chars[length++] = '.';
        int rest = nanos;
        int unit = 100_000_000;
        int digits = 0;
        while (digits < 3 || (digits % 3 != 0 || rest > 0)) {
            chars[length++] = (char) ('0' + rest / unit);
            rest %= unit;
            unit = Math.max(1, unit / 10);
            digits++;
        }
    }

    private int copy(String text) {
        chars = text.length() > chars.length ? new char[text.length()] : chars;
        text.getChars(0, text.length(), chars, 0);
        length = text.length();
        return length;
    }
}
