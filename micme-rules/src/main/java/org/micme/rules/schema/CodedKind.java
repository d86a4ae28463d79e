package org.micme.rules.schema;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Values with a text of their own: ids, credit types, boards. */
final class CodedKind<T> extends Kind<T> {

    private final Function<String, T> from;
    private final Function<T, String> to;

    CodedKind(Function<String, T> from, Function<T, String> to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable T read(Reading in, Token first) {
        String text = Kinds.TEXT.read(in, first);
        return text == null ? null : from.apply(text);
    }

    @Override
    boolean isBlankNone() {
        return true;
    }

    @Override
    public void write(T value, Sink out) {
        out.text(to.apply(value));
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Kinds.TEXT.jsonSchema();
    }
}
