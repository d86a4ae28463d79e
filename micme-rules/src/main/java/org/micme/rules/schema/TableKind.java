package org.micme.rules.schema;

import io.vavr.collection.Map;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Objects whose names are keys. */
final class TableKind<K extends Comparable<? super K>, V> extends Kind<Map<K, V>> {

    private final Function<String, @Nullable K> key;
    private final Function<K, String> name;
    private final Kind<V> values;
    private final boolean gaps;
    private final TextKind text;
    private final java.util.Map<String, Object> names;
    private final String nameExpected;

    /** A table whose names are any text that is not blank. */
    TableKind(Function<String, K> key, Function<K, String> name, Kind<V> values, boolean gaps) {
        this(key, name, values, gaps, Kinds.BOUNDED_TEXT);
    }

    /** A table whose names are any text of a kind that is not blank. */
    TableKind(Function<String, K> key, Function<K, String> name, Kind<V> values, boolean gaps, TextKind text) {
        this.key = key;
        this.name = name;
        this.values = values;
        this.gaps = gaps;
        this.text = text;
        this.names = text.jsonSchema();
        this.nameExpected = "expected a name";
    }

    private TableKind(NameKind<?> keys, Function<String, @Nullable K> key, Function<K, String> name, Kind<V> values) {
        this.key = key;
        this.name = name;
        this.values = values;
        this.gaps = false;
        this.text = Kinds.BOUNDED_TEXT;
        this.names = keys.jsonSchema();
        this.nameExpected = keys.expected();
    }

    /** A table whose names are an enumeration's. */
    static <E extends Enum<E>, V> TableKind<E, V> of(NameKind<E> keys, Kind<V> values) {
        return new TableKind<>(keys, keys::find, Enum::name, values);
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
        return in.faults() == faultsBefore ? Tables.inOrder(found) : null;
    }

    private void readEntry(Reading in, String entry, java.util.Map<K, V> found) {
        Token first = in.tokens().next();
        if (text.isTooLong(entry)) {
            // Each fault of the value would repeat the name in its path.
            in.fault("a name has at most " + text.most() + " code points");
            in.tokens().skip();
            return;
        }
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
        if (entry.isBlank()) {
            in.fault("a name may not be blank");
            return null;
        }
        K made = key.apply(entry);
        if (made == null) {
            in.fault(nameExpected);
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
        schema.put("type", "object");
        schema.put("propertyNames", names);
        schema.put("additionalProperties", gaps ? values.jsonSchemaOrNone() : values.jsonSchema());
        return schema;
    }
}
