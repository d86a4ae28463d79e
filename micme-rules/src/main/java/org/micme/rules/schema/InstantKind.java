package org.micme.rules.schema;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/**
 * Instants as {@code YYYY-MM-DDTHH:MM:SS[.fraction]} with {@code Z} or {@code ±HH:MM}. Read by hand: half of what a rule
 * is handed are instants, and the JDK's parser takes longer than the rule.
 */
final class InstantKind extends Kind<Instant> {

    private static final String EXPECTED = "expected an instant with an offset, such as 2025-03-07T12:00:00Z";

    /** The largest offset that the JDK knows. */
    private static final int MOST_OFFSET_MINUTES = 18 * 60;

    private static final int[] NANOS_PER_DIGIT = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    @Override
    public @Nullable Instant read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        Tokens tokens = in.tokens();
        Instant instant = parse(tokens.chars(), tokens.offset(), tokens.length());
        if (instant == null) {
            in.fault(EXPECTED);
        }
        return instant;
    }

    static @Nullable Instant parse(char[] chars, int offset, int length) {
        Digits text = new Digits(chars, offset, length);
        long days = text.date();
        text.expect('T');
        int hour = text.number(2, 0, 23);
        text.expect(':');
        int minute = text.number(2, 0, 59);
        text.expect(':');
        int second = text.number(2, 0, 59);
        int nanos = fraction(text);
        int offsetMinutes = offsetMinutes(text);
        if (!text.isAtEnd()) {
            return null;
        }
        long seconds = days * 86_400 + hour * 3_600L + minute * 60L + second - offsetMinutes * 60L;
        return Instant.ofEpochSecond(seconds, nanos);
    }

    private static int fraction(Digits text) {
        if (!text.skip('.')) {
            return 0;
        }
        int from = text.position();
        int value = text.digits(9);
        return value * NANOS_PER_DIGIT[text.position() - from];
    }

    private static int offsetMinutes(Digits text) {
        if (text.skip('Z')) {
            return 0;
        }
        int sign = text.skip('-') ? -1 : 1;
        if (sign > 0) {
            text.expect('+');
        }
        int hours = text.number(2, 0, 18);
        text.expect(':');
        int minutes = hours * 60 + text.number(2, 0, 59);
        if (minutes > MOST_OFFSET_MINUTES) {
            text.fail();
        }
        return sign * minutes;
    }

    @Override
    boolean isBlankNone() {
        return true;
    }

    @Override
    public void write(Instant value, Sink out) {
        out.instant(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date-time");
        schema.put("pattern", "^" + YEARS + "-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$");
        return schema;
    }
}
