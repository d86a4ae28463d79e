package org.micme.rules.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Whole numbers within bounds that may be as wide as a long; written as digits alone. */
final class WideWholeKind extends Kind<Long> {

    private final long least;
    private final long most;

    WideWholeKind(long least, long most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Long read(Reading in, Token first) {
        String expected = "expected a whole number from " + least + " to " + most;
        if (!in.wants(first, Token.NUMBER, expected)) {
            return null;
        }
        Tokens tokens = in.tokens();
        try {
            long value = Long.parseLong(new String(tokens.chars(), tokens.offset(), tokens.length()));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of bounds is.
        }
        in.fault(expected);
        return null;
    }

    @Override
    public void write(Long value, Sink out) {
        out.number(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
