package org.micme.rules.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** True or false. */
final class FlagKind extends Kind<Boolean> {

    @Override
    public @Nullable Boolean read(Reading in, Token first) {
        if (first == Token.TRUE) {
            return Boolean.TRUE;
        }
        return in.wants(first, Token.FALSE, "expected true or false") ? Boolean.FALSE : null;
    }

    @Override
    public void write(Boolean value, Sink out) {
        out.flag(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Map.of("type", "boolean");
    }
}
