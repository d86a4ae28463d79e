package org.micme.rules.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.schema.Tokens.Token;

/** Whole numbers within bounds; 60.0 is one. */
final class WholeKind extends Kind<Integer> {

    private final int least;
    private final int most;

    WholeKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Integer read(Reading in, Token first) {
        if (!in.wants(first, Token.NUMBER, expected())) {
            return null;
        }
        Tokens tokens = in.tokens();
        long millionths = Decimals.millionths(tokens.chars(), tokens.offset(), tokens.length());
        long value = millionths / Amount.ONE;
        if (millionths == Decimals.OUT_OF_BOUNDS || millionths % Amount.ONE != 0 || value < least || value > most) {
            in.fault(expected());
            return null;
        }
        return (int) value;
    }

    private String expected() {
        return "expected a whole number from " + least + " to " + most;
    }

    @Override
    public void write(Integer value, Sink out) {
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
