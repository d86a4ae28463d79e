package org.micme.rules.schema;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Spans of years, months, weeks and days. */
final class PeriodKind extends Kind<Period> {

    private static final String EXPECTED = "expected a period, such as P1Y, P24M or P30D";
    private static final String PATTERN = "P(?=\\d)(\\d{1,4}Y)?(\\d{1,5}M)?(\\d{1,5}W)?(\\d{1,6}D)?";

    @Override
    public @Nullable Period read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        String text = in.tokens().text();
        if (text.matches(PATTERN)) {
            return Period.parse(text);
        }
        in.fault(EXPECTED);
        return null;
    }

    @Override
    public void write(Period value, Sink out) {
        out.text(value.toString());
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + PATTERN + "$");
        return schema;
    }
}
