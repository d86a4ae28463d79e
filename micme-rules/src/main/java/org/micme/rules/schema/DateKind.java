package org.micme.rules.schema;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Dates as {@code YYYY-MM-DD}. */
final class DateKind extends Kind<LocalDate> {

    private static final String EXPECTED = "expected a date, such as 2025-03-07";

    @Override
    public @Nullable LocalDate read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        Tokens tokens = in.tokens();
        Digits text = new Digits(tokens.chars(), tokens.offset(), tokens.length());
        long day = text.date();
        if (text.isAtEnd()) {
            return LocalDate.ofEpochDay(day);
        }
        in.fault(EXPECTED);
        return null;
    }

    @Override
    boolean isBlankNone() {
        return true;
    }

    @Override
    public void write(LocalDate value, Sink out) {
        out.date(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "date");
        schema.put("pattern", "^" + YEARS + "-\\d\\d-\\d\\d$");
        return schema;
    }
}
