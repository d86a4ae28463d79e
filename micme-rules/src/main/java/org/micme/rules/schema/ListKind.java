package org.micme.rules.schema;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Lists of one kind of element. */
final class ListKind<T> extends Kind<Seq<T>> {

    /** What comes twice in a list. */
    enum Distinct {
        /** Anything may. */
        NOTHING,
        /** No element may. */
        ELEMENTS,
        /** No value of one field of the elements may. */
        FIELD
    }

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Kind<T> elements;
    private final Distinct distinct;
    private final String keyField;
    private final int keyIndex;
    private final boolean mayBeEmpty;
    private final int most;

    /** A list of facts, which is bounded. */
    ListKind(Kind<T> elements, Distinct distinct, String keyField, boolean mayBeEmpty) {
        this(elements, distinct, keyField, mayBeEmpty, Bounds.LIST_ENTRIES);
    }

    /** A list as long as it is. */
    static <T> ListKind<T> unbounded(Kind<T> elements, Distinct distinct) {
        return new ListKind<>(elements, distinct, "", true, UNBOUNDED);
    }

    private ListKind(Kind<T> elements, Distinct distinct, String keyField, boolean mayBeEmpty, int most) {
        this.elements = elements;
        this.distinct = distinct;
        this.keyField = keyField;
        this.keyIndex = distinct == Distinct.FIELD && elements instanceof Shape<?> shape ? shape.indexOf(keyField) : -1;
        this.mayBeEmpty = mayBeEmpty;
        this.most = most;
    }

    @Override
    public @Nullable Seq<T> read(Reading in, Token first) {
        if (!in.wants(first, Token.LIST, "expected a list")) {
            return null;
        }
        int faultsBefore = in.faults();
        List<@Nullable T> found = new ArrayList<>();
        List<@Nullable Object> keys = distinct == Distinct.NOTHING ? List.of() : new ArrayList<>();
        int size = 0;
        for (Token next = in.tokens().next();
                next != Token.END_LIST;
                next = in.tokens().next()) {
            if (size++ < most) {
                in.enter(found.size());
                T element = element(in, next);
                found.add(element);
                in.leave();
                addKey(keys, element, next, in);
            } else {
                in.tokens().skip();
            }
        }
        if (size > most) {
            // Its entries are not judged: ten thousand faults help nobody.
            in.forget(faultsBefore);
            in.fault("expected at most " + most + " entries");
            return null;
        }
        if (size == 0 && !mayBeEmpty) {
            in.fault("expected at least one entry");
            return null;
        }
        refuseRepeated(keys, in);
        return Array.ofAll(found);
    }

    private @Nullable T element(Reading in, Token first) {
        if (first == Token.NULL) {
            in.fault("may not be null");
            return null;
        }
        return elements.read(in, first);
    }

    /** Remembers by what an element is the same as another: also where the rest of it is wrong. */
    private void addKey(List<@Nullable Object> keys, @Nullable T element, Token first, Reading in) {
        if (distinct == Distinct.ELEMENTS) {
            keys.add(element);
        } else if (distinct == Distinct.FIELD) {
            Values read = first == Token.OBJECT ? in.lastRead() : null;
            keys.add(read == null ? null : read.at(keyIndex));
        }
    }

    private void refuseRepeated(List<@Nullable Object> keys, Reading in) {
        if (keys.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            Object key = keys.get(i);
            if (key != null && !seen.add(key)) {
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
        if (most != UNBOUNDED) {
            schema.put("maxItems", most);
        }
        if (!mayBeEmpty) {
            schema.put("minItems", 1);
        }
        if (distinct == Distinct.ELEMENTS) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
