package org.micme.rules.schema;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Values that are made of one of another kind, which not every one of them allows. */
final class MadeKind<V, T> extends Kind<T> {

    private final String what;
    private final Kind<V> source;
    private final Function<V, T> make;
    private final Function<T, V> take;

    MadeKind(String what, Kind<V> source, Function<V, T> make, Function<T, V> take) {
        this.what = what;
        this.source = source;
        this.make = make;
        this.take = take;
    }

    @Override
    public @Nullable T read(Reading in, Token first) {
        int faultsBefore = in.faults();
        V value = source.read(in, first);
        if (value == null || in.faults() > faultsBefore) {
            return null;
        }
        try {
            return make.apply(value);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.fault("expected " + what);
            return null;
        }
    }

    @Override
    public void write(T value, Sink out) {
        source.write(take.apply(value), out);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>(source.jsonSchema());
        schema.put("description", what);
        return schema;
    }
}
