package org.micme.cli.request;

/**
 * Tells whether bytes are UTF-8, as strictly as the standard does. The parser of JSON would guess at other encodings, and lets
 * through what a strict reader refuses: overlong forms, halves of pairs, what is beyond the last code point.
 */
final class Utf8 {

    private static final int LEAST_OF_THREE_BYTES = 0x800;
    private static final int LEAST_OF_FOUR_BYTES = 0x1_0000;

    private Utf8() {}

    /** Whether bytes can be JSON in UTF-8, as far as their encoding tells. */
    static boolean isJson(byte[] bytes, int offset, int length) {
        return !isWide(bytes, offset, length) && isValid(bytes, offset, offset + length);
    }

    /** Whether a NUL is where the first letters of UTF-16 or UTF-32 have one; JSON has none anywhere. */
    private static boolean isWide(byte[] bytes, int offset, int length) {
        return length > 0 && bytes[offset] == 0 || length > 1 && bytes[offset + 1] == 0;
    }

    private static boolean isValid(byte[] bytes, int offset, int end) {
        int at = afterAscii(bytes, offset, end);
        while (at < end) {
            int next = bytes[at] >= 0 ? at + 1 : afterCharacter(bytes, at, end);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** The first byte that is no ASCII, or up to seven before it. */
    private static int afterAscii(byte[] bytes, int offset, int end) {
        int at = offset;
        while (at + 8 <= end && (fourAt(bytes, at) | fourAt(bytes, at + 4)) >= 0) {
            at += 8;
        }
        return at;
    }

    private static int fourAt(byte[] bytes, int at) {
        return bytes[at] | bytes[at + 1] | bytes[at + 2] | bytes[at + 3];
    }

    /** Where the character of several bytes ends that begins here; -1 where none does. */
    private static int afterCharacter(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int more = following(lead);
        if (more == 0 || at + more >= end) {
            return -1;
        }
        int point = lead & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes[at + i];
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            point = (point << 6) | (next & 0x3F);
        }
        return isOwn(point, more) ? at + more + 1 : -1;
    }

    /** How many bytes follow the first of a character; none where no character begins so. */
    private static int following(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    /** Whether a code point is written in so many bytes, and in no fewer. */
    private static boolean isOwn(int point, int following) {
        return switch (following) {
            case 1 -> true;
            case 2 ->
                point >= LEAST_OF_THREE_BYTES && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            default -> point >= LEAST_OF_FOUR_BYTES && point <= Character.MAX_CODE_POINT;
        };
    }
}
