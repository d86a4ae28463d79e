package org.micme.rules.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** A word that stands for one value, or else a value of another kind. */
final class WordKind<T, V> extends Kind<T> {

    private final String word;
    private final T meant;
    private final Kind<V> otherwise;
    private final Function<V, T> make;
    private final Function<T, V> take;

    WordKind(String word, T meant, Kind<V> otherwise, Function<V, T> make, Function<T, V> take) {
        this.word = word;
        this.meant = meant;
        this.otherwise = otherwise;
        this.make = make;
        this.take = take;
    }

    @Override
    public @Nullable T read(Reading in, Token first) {
        if (first != Token.TEXT) {
            int faultsBefore = in.faults();
            V value = otherwise.read(in, first);
            return value == null || in.faults() > faultsBefore ? null : make.apply(value);
        }
        if (in.tokens().text().equals(word)) {
            return meant;
        }
        in.fault("expected \"" + word + "\" or a list");
        return null;
    }

    @Override
    public void write(T value, Sink out) {
        if (value.equals(meant)) {
            out.text(word);
        } else {
            otherwise.write(take.apply(value), out);
        }
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return Map.of("anyOf", List.of(Map.of("const", word), otherwise.jsonSchema()));
    }
}
