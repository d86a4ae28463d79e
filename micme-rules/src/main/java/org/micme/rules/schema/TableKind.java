package org.micme.rules.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Objects whose names are keys. */
final class TableKind<K, V> extends Kind<Map<K, V>> {

    private final Function<String, @Nullable K> key;
    private final Function<K, String> name;
    private final Kind<V> values;
    private final boolean gaps;
    private final @Nullable String keyExpected;

    TableKind(
            Function<String, @Nullable K> key,
            Function<K, String> name,
            Kind<V> values,
            boolean gaps,
            @Nullable String keyExpected) {
        this.key = key;
        this.name = name;
        this.values = values;
        this.gaps = gaps;
        this.keyExpected = keyExpected;
    }

    @Override
    public @Nullable Map<K, V> read(Reading in, Token first) {
        if (!in.wants(first, Token.OBJECT, "expected an object")) {
            return null;
        }
        Tokens tokens = in.tokens();
        int faultsBefore = in.faults();
        java.util.Map<K, V> found = new java.util.LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (tokens.next() == Token.NAME) {
            String entry = tokens.name();
            if (!names.add(entry)) {
                tokens.repeated(entry);
            }
            in.enter(entry);
            readEntry(in, entry, found);
            in.leave();
        }
        return in.faults() == faultsBefore ? LinkedHashMap.ofAll(found) : null;
    }

    private void readEntry(Reading in, String entry, java.util.Map<K, V> found) {
        Token first = in.tokens().next();
        K madeKey = key(in, entry);
        V value = null;
        if (first != Token.NULL) {
            value = values.read(in, first);
        } else if (!gaps) {
            in.fault("may not be null");
        }
        if (madeKey != null && value != null) {
            found.put(madeKey, value);
        }
    }

    private @Nullable K key(Reading in, String entry) {
        if (entry.isBlank() || TextKind.isTooLong(entry)) {
            in.fault(
                    entry.isBlank()
                            ? "a name may not be blank"
                            : "a name has at most " + Bounds.TEXT_CODE_POINTS + " code points");
            return null;
        }
        K made = key.apply(entry);
        if (made == null && keyExpected != null) {
            in.fault(keyExpected);
        }
        return made;
    }

    @Override
    public void write(Map<K, V> value, Sink out) {
        out.beginObject();
        value.forEach((k, v) -> {
            out.name(name.apply(k));
            values.write(v, out);
        });
        out.endObject();
    }

    @Override
    public java.util.Map<String, Object> jsonSchema() {
        java.util.Map<String, Object> schema = new java.util.LinkedHashMap<>();
        java.util.Map<String, Object> value = values.jsonSchema();
        schema.put("type", "object");
        schema.put(
                "additionalProperties",
                gaps ? java.util.Map.of("anyOf", java.util.List.of(value, java.util.Map.of("type", "null"))) : value);
        return schema;
    }
}
