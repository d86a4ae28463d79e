package org.micme.jdbc.sql;

import org.jspecify.annotations.Nullable;

/** About how many bytes a row takes. */
final class Weight {

    private static final int OF_A_VALUE = 16;

    private Weight() {}

    static long of(@Nullable Object[] row) {
        long bytes = 0;
        for (Object value : row) {
            bytes += OF_A_VALUE;
            if (value instanceof String text) {
                bytes += text.length();
            } else if (value instanceof byte[] some) {
                bytes += some.length;
            }
        }
        return bytes;
    }
}
