package org.micme.rules.schema;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Exact decimals of any size, as answers have them. */
final class DecimalKind extends Kind<BigDecimal> {

    @Override
    public @Nullable BigDecimal read(Reading in, Token first) {
        throw new UnsupportedOperationException("decimals of any size are written, never read");
    }

    @Override
    public void write(BigDecimal value, Sink out) {
        out.number(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Map.of("type", "number");
    }
}
