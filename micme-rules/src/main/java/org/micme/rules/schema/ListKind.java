package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Lists of one kind of element. */
final class ListKind<T> extends Kind<Seq<T>> {

    private final Kind<T> elements;
    private final @Nullable Function<T, Object> key;
    private final String keyField;
    private final boolean mayBeEmpty;

    ListKind(Kind<T> elements, @Nullable Function<T, Object> key, String keyField, boolean mayBeEmpty) {
        this.elements = elements;
        this.key = key;
        this.keyField = keyField;
        this.mayBeEmpty = mayBeEmpty;
    }

    @Override
    public @Nullable Seq<T> read(Reading in, Token first) {
        if (!in.wants(first, Token.LIST, "expected a list")) {
            return null;
        }
        int faultsBefore = in.faults();
        List<@Nullable T> found = new ArrayList<>();
        int size = 0;
        for (Token next = in.tokens().next();
                next != Token.END_LIST;
                next = in.tokens().next()) {
            if (size++ < Bounds.LIST_ENTRIES) {
                in.enter(found.size());
                found.add(element(in, next));
                in.leave();
            } else {
                in.tokens().skip();
            }
        }
        if (size > Bounds.LIST_ENTRIES) {
            // Its entries are not judged: ten thousand faults help nobody.
            in.forget(faultsBefore);
            in.fault("expected at most " + Bounds.LIST_ENTRIES + " entries");
        } else if (size == 0 && !mayBeEmpty) {
            in.fault("expected at least one entry");
        } else {
            refuseRepeated(found, in);
        }
        return in.faults() == faultsBefore ? Array.ofAll(found) : null;
    }

    private @Nullable T element(Reading in, Token first) {
        if (first == Token.NULL) {
            in.fault("may not be null");
            return null;
        }
        return elements.read(in, first);
    }

    private void refuseRepeated(List<@Nullable T> found, Reading in) {
        if (key == null || found.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            T element = found.get(i);
            if (element != null && !seen.add(key.apply(element))) {
                in.faultAt(i, keyField, "is in the list already");
            }
        }
    }

    @Override
    public void write(Seq<T> value, Sink out) {
        out.beginList();
        for (T element : value) {
            elements.write(element, out);
        }
        out.endList();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", elements.jsonSchema());
        schema.put("maxItems", Bounds.LIST_ENTRIES);
        if (!mayBeEmpty) {
            schema.put("minItems", 1);
        }
        if (key != null && keyField.isEmpty()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
