package org.micme.rules.schema;

import java.time.DateTimeException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Spans of years, months, weeks and days. */
final class PeriodKind extends Kind<Period> {

    private static final String EXPECTED = "expected a period of at least a day, such as P1Y, P24M or P30D";
    private static final String PATTERN = "P(?=\\d)(\\d{1,4}Y)?(\\d{1,5}M)?(\\d{1,5}W)?(\\d{1,6}D)?";

    @Override
    public @Nullable Period read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        String text = in.tokens().text();
        Period period = text.matches(PATTERN) ? parse(text) : Period.ZERO;
        if (period.isZero()) {
            in.fault(EXPECTED);
            return null;
        }
        return period;
    }

    private static Period parse(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            return Period.ZERO;
        }
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
