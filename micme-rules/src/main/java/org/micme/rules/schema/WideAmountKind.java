package org.micme.rules.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.Tokens.Token;

/** Exact amounts in steps of a millionth, as many as a long counts. */
final class WideAmountKind extends Kind<Amount> {

    private static final BigDecimal LEAST = new Amount(Long.MIN_VALUE).toBigDecimal();
    private static final BigDecimal MOST = new Amount(Long.MAX_VALUE).toBigDecimal();
    private static final String EXPECTED =
            "expected a number from " + LEAST + " to " + MOST + " with at most six decimal places";

    /** More than any amount is written with, and too few to be slow at. */
    private static final int MOST_CHARACTERS = 64;

    @Override
    public @Nullable Amount read(Reading in, Token first) {
        if (!in.wants(first, Token.NUMBER, EXPECTED)) {
            return null;
        }
        Tokens tokens = in.tokens();
        if (tokens.length() <= MOST_CHARACTERS) {
            try {
                return Amount.of(new BigDecimal(tokens.chars(), tokens.offset(), tokens.length()));
            } catch (ArithmeticException | NumberFormatException e) {
                // Told below, as a number that is too long is.
            }
        }
        in.fault(EXPECTED);
        return null;
    }

    @Override
    public void write(Amount value, Sink out) {
        Kinds.AMOUNT.write(value, out);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("minimum", LEAST);
        schema.put("maximum", MOST);
        schema.put("multipleOf", new Amount(1).toBigDecimal());
        return schema;
    }
}
