package org.micme.rules.schema;

import java.time.LocalDate;
import java.time.Year;

/** Walks over the digits and signs of a date or an instant; once something is not as expected, all has failed. */
final class Digits {

    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final char[] chars;
    private final int end;
    private int at;
    private boolean failed;

    Digits(char[] chars, int offset, int length) {
        this.chars = chars;
        this.at = offset;
        this.end = offset + length;
    }

    int position() {
        return at;
    }

    void fail() {
        failed = true;
    }

    /** Whether everything was as expected, and nothing is left. */
    boolean isAtEnd() {
        return !failed && at == end;
    }

    boolean skip(char wanted) {
        if (at < end && chars[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        failed |= !skip(wanted);
    }

    /** A number of exactly so many digits, within bounds; the lower bound where it is anything else. */
    int number(int length, int least, int most) {
        int from = at;
        int value = digits(length);
        if (failed || at - from != length || value < least || value > most) {
            failed = true;
            return least;
        }
        return value;
    }

    /** The number that up to so many digits make; fails where there is none. */
    int digits(int most) {
        int value = 0;
        int from = at;
        while (at < end && at - from < most && chars[at] >= '0' && chars[at] <= '9') {
            value = value * 10 + chars[at++] - '0';
        }
        failed |= at == from;
        return value;
    }

    /** A date as the day's number counted from 1970-01-01. */
    long date() {
        int year = number(4, Bounds.FIRST_YEAR, Bounds.LAST_YEAR);
        expect('-');
        int month = number(2, 1, 12);
        expect('-');
        int day = number(2, 1, 31);
        if (day > DAYS_OF_MONTH[month - 1] && !(month == 2 && day == 29 && Year.isLeap(year))) {
            failed = true;
        }
        return failed ? 0 : LocalDate.of(year, month, day).toEpochDay();
    }
}
