package org.micme.rules.series;

import java.util.Locale;

/**
 * A text folded for comparing words: in lower case, with one blank for each run of characters that are neither letter nor digit,
 * and one blank at either end where there is any word at all (RSS-6).
 */
final class FoldedText {

    private static final int ASCII = 128;
    private static final int SHORT = 64;

    final char[] chars;
    final int length;

    private FoldedText(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    static FoldedText of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return ofUnicode(text.toLowerCase(Locale.ROOT));
            }
        }
        return ofAscii(text);
    }

    private static FoldedText ofAscii(String text) {
        char[] folded = new char[text.length() + 2];
        int length = 0;
        folded[length++] = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                folded[length++] = (char) (c + ('a' - 'A'));
            } else if (folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        return closed(folded, length);
    }

    private static FoldedText ofUnicode(String text) {
        char[] folded = new char[text.length() + 2];
        int length = 0;
        folded[length++] = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || Character.isDigit(c)) {
                length += Character.toChars(c, folded, length);
            } else if (folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        return closed(folded, length);
    }

    private static FoldedText closed(char[] folded, int length) {
        if (folded[length - 1] == ' ') {
            return new FoldedText(folded, length == 1 ? 0 : length);
        }
        folded[length] = ' ';
        return new FoldedText(folded, length + 1);
    }

    /** Whether it has all words of another, one after another. A text without words is never contained. */
    boolean contains(FoldedText words) {
        return words.length <= SHORT ? containsAny(words) : containsLong(words);
    }

    /** Both are walked through once (Knuth, Morris and Pratt). */
    private boolean containsLong(FoldedText words) {
        int[] borders = words.borders();
        int matched = 0;
        for (int at = 0; at < length; at++) {
            matched = words.extended(matched, chars[at], borders);
            if (matched == words.length) {
                return true;
            }
        }
        return false;
    }

    /** How many of its first characters stand at the end of a text that ended with so many of them and goes on. */
    private int extended(int matched, char next, int[] borders) {
        int held = matched;
        while (held > 0 && (held == length || chars[held] != next)) {
            held = borders[held - 1];
        }
        return chars[held] == next ? held + 1 : held;
    }

    /** For each of its beginnings, how long the longest shorter one is with which it ends. */
    private int[] borders() {
        int[] borders = new int[length];
        for (int i = 1; i < length; i++) {
            borders[i] = extended(borders[i - 1], chars[i], borders);
        }
        return borders;
    }

    /** Whether it has all words of one of the others one after another. A text without words is never contained. */
    boolean containsAny(FoldedText... others) {
        for (int at = 0; at < length; at++) {
            if (chars[at] == ' ' && hasAnyAt(at, others)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnyAt(int at, FoldedText... others) {
        for (FoldedText words : others) {
            if (words.length > 0 && hasAt(at, words.chars, words.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAt(int at, char[] words, int count) {
        if (at + count > length) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (chars[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }
}
