package org.micme.rules.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.Tokens.Token;

/** Exact amounts in steps of a millionth. */
final class AmountKind extends Kind<Amount> {

    private final long least;

    /** The amounts from so many millionths on. */
    AmountKind(long least) {
        this.least = least;
    }

    @Override
    public @Nullable Amount read(Reading in, Token first) {
        if (!in.wants(first, Token.NUMBER, expected())) {
            return null;
        }
        Tokens tokens = in.tokens();
        long millionths = Decimals.millionths(tokens.chars(), tokens.offset(), tokens.length());
        if (millionths == Decimals.OUT_OF_BOUNDS || millionths < least) {
            in.fault(expected());
            return null;
        }
        return new Amount(millionths);
    }

    private String expected() {
        return "expected a number from " + new Amount(least) + " to " + Bounds.AMOUNT
                + " with at most six decimal places";
    }

    @Override
    public void write(Amount value, Sink out) {
        if (value.millionths() % Amount.ONE == 0) {
            out.number(value.millionths() / Amount.ONE);
        } else {
            out.number(value.toBigDecimal());
        }
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("minimum", new Amount(least).toBigDecimal());
        schema.put("maximum", Bounds.AMOUNT);
        schema.put("multipleOf", new Amount(1).toBigDecimal());
        return schema;
    }
}
