package org.micme.rules.series;

/**
 * Finds a date among the words of a folded text: year-month-day, month/day/year, a month's name with a day before or after it,
 * or MMDDYY as six digits (RSS-6, decisions.md). Signs between the numbers play no role, as folding took them away.
 */
final class DateWords {

    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    // What a word is to a date, in a number: how many digits it has, times a million, and the number they make.
    private static final int NOTHING = 0;
    private static final int DIGIT = 1_000_000;
    private static final int LONGEST_NUMBER = 6;
    private static final int MONTH = -1;
    private static final int ORDINAL_DAY = -2;

    private DateWords() {}

    static boolean contains(FoldedText text) {
        int beforeLast = NOTHING;
        int last = NOTHING;
        int from = 1;
        for (int to = 1; to < text.length; to++) {
            if (text.chars[to] == ' ') {
                int word = meaning(text.chars, from, to);
                if (word != NOTHING && completesDate(beforeLast, last, word)) {
                    return true;
                }
                beforeLast = last;
                last = word;
                from = to + 1;
            }
        }
        return false;
    }

    private static boolean completesDate(int beforeLast, int last, int word) {
        if (word == MONTH) {
            return isDay(last);
        }
        if ((last == MONTH && isDay(word)) || isSixDigits(word)) {
            return true;
        }
        boolean yearMonthDay = digits(beforeLast) == 4 && isMonth(last) && isDayNumber(word);
        boolean monthDayYear = isMonth(beforeLast) && isDayNumber(last) && (digits(word) == 2 || digits(word) == 4);
        return yearMonthDay || monthDayYear;
    }

    private static int digits(int word) {
        return word > 0 ? word / DIGIT : 0;
    }

    private static boolean isMonth(int word) {
        return isShort(word, 12);
    }

    private static boolean isDayNumber(int word) {
        return isShort(word, 31);
    }

    private static boolean isDay(int word) {
        return word == ORDINAL_DAY || isDayNumber(word);
    }

    private static boolean isShort(int word, int most) {
        int value = word % DIGIT;
        return word > 0 && digits(word) <= 2 && value >= 1 && value <= most;
    }

    private static boolean isSixDigits(int word) {
        if (digits(word) != LONGEST_NUMBER) {
            return false;
        }
        int month = word % DIGIT / 10_000;
        int day = word / 100 % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int meaning(char[] chars, int from, int to) {
        char first = chars[from];
        if (first >= '0' && first <= '9') {
            return number(chars, from, to);
        }
        return isMonthName(chars, from, to) ? MONTH : NOTHING;
    }

    private static int number(char[] chars, int from, int to) {
        int value = 0;
        int at = from;
        while (at < to && chars[at] >= '0' && chars[at] <= '9' && at - from < LONGEST_NUMBER) {
            value = value * 10 + chars[at++] - '0';
        }
        int digits = at - from;
        if (at == to) {
            return digits * DIGIT + value;
        }
        boolean ordinal = to - at == 2 && isOrdinal(chars[at], chars[at + 1]);
        return ordinal && isDayNumber(digits * DIGIT + value) ? ORDINAL_DAY : NOTHING;
    }

    private static boolean isOrdinal(char first, char second) {
        return (first == 's' && second == 't')
                || (first == 'n' && second == 'd')
                || (first == 'r' && second == 'd')
                || (first == 't' && second == 'h');
    }

    private static boolean isMonthName(char[] chars, int from, int to) {
        int length = to - from;
        for (String month : MONTHS) {
            if (length == 3 || length == month.length()) {
                if (isSame(month, chars, from, length)) {
                    return true;
                }
            }
        }
        return length == 4 && isSame("sept", chars, from, length);
    }

    private static boolean isSame(String text, char[] chars, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
