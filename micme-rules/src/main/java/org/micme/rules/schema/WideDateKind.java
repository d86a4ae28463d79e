package org.micme.rules.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** ISO dates of any year. */
final class WideDateKind extends Kind<LocalDate> {

    private static final String EXPECTED = "expected a date, such as 2025-03-07";

    @Override
    public @Nullable LocalDate read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        try {
            return LocalDate.parse(in.tokens().text());
        } catch (DateTimeException e) {
            in.fault(EXPECTED);
            return null;
        }
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
        return schema;
    }
}
