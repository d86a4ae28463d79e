package org.micme.rules.schema;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Days that come each year, as {@code MM-DD}. */
final class MonthDayKind extends Kind<MonthDay> {

    private static final String EXPECTED = "expected a month and a day, such as 07-01";

    @Override
    public @Nullable MonthDay read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        try {
            return MonthDay.parse("--" + in.tokens().text());
        } catch (DateTimeException e) {
            in.fault(EXPECTED);
            return null;
        }
    }

    @Override
    public void write(MonthDay value, Sink out) {
        out.text(value.toString().substring(2));
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^\\d\\d-\\d\\d$");
        return schema;
    }
}
