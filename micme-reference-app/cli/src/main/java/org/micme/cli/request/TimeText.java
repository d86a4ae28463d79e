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

    private char[] chars = new char[32];
    private int length;

    char[] chars() {
        return chars;
    }

    /** Writes an instant, and returns how many characters it has. */
    int format(Instant instant) {
        long seconds = instant.getEpochSecond();
        int secondOfDay = (int) Math.floorMod(seconds, (long) SECONDS_OF_DAY);
        if (!writeDate(LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) SECONDS_OF_DAY)))) {
            return copy(instant.toString());
        }
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
        return writeDate(date) ? length : copy(date.toString());
    }

    private boolean writeDate(LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > LAST_PLAIN_YEAR) {
            return false;
        }
        length = 0;
        two(year / 100);
        two(year % 100);
        chars[length++] = '-';
        two(date.getMonthValue());
        chars[length++] = '-';
        two(date.getDayOfMonth());
        return true;
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
