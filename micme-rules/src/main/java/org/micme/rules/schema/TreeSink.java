package org.micme.rules.schema;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a tree in memory, which {@link TreeTokens} reads again. For one thread.
 */
public final class TreeSink implements Sink {

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable Object root;

    /** Begins with nothing written. */
    public TreeSink() {}

    /**
     * Writes one value.
     *
     * @param kind never null
     * @param value never null
     * @param <T> the value's type
     * @return the tree of maps, lists, texts, numbers and flags that stands for it
     */
    public static <T> @Nullable Object tree(Kind<T> kind, T value) {
        TreeSink sink = new TreeSink();
        kind.write(value, sink);
        return sink.root;
    }

    // The deque holds nothing but maps and lists of this class's own making.
    @SuppressWarnings("unchecked")
    private void put(@Nullable Object value) {
        Object here = open.peekFirst();
        if (here == null) {
            root = value;
        } else if (here instanceof Map<?, ?> map) {
            ((Map<String, @Nullable Object>) map).put(names.removeFirst(), value);
        } else {
            ((List<@Nullable Object>) here).add(value);
        }
    }

    private void begin(Object container) {
        put(container);
        open.addFirst(container);
    }

    @Override
    public void beginObject() {
        begin(new LinkedHashMap<String, Object>());
    }

    @Override
    public void endObject() {
        open.removeFirst();
    }

    @Override
    public void beginList() {
        begin(new ArrayList<>());
    }

    @Override
    public void endList() {
        open.removeFirst();
    }

    @Override
    public void name(String name) {
        names.addFirst(name);
    }

    @Override
    public void text(String value) {
        put(value);
    }

    @Override
    public void number(long value) {
        put(value);
    }

    @Override
    public void number(BigDecimal value) {
        put(value);
    }

    @Override
    public void flag(boolean value) {
        put(value);
    }

    @Override
    public void none() {
        put(null);
    }
}
