package org.micme.rules.schema;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Instants of any year: as in facts, and beyond their years in the one form in which they are written. */
final class WideInstantKind extends Kind<Instant> {

    private static final String EXPECTED = "expected an instant with an offset, such as 2025-03-07T12:00:00Z";

    @Override
    public @Nullable Instant read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        Tokens tokens = in.tokens();
        Instant usual = InstantKind.parse(tokens.chars(), tokens.offset(), tokens.length());
        Instant instant = usual == null ? written(tokens.text()) : usual;
        if (instant == null) {
            in.fault(EXPECTED);
        }
        return instant;
    }

    private static @Nullable Instant written(String text) {
        try {
            Instant instant = Instant.parse(text);
            return instant.toString().equals(text) ? instant : null;
        } catch (DateTimeException e) {
            return null;
        }
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
        return schema;
    }
}
