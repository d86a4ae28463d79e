package org.micme.rules.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree in memory: maps with texts for names, lists, texts, numbers, flags and nulls, as readers of YAML and the like
 * make it. Everything else in it is read as a text that its {@code toString()} gives.
 *
 * <p>For one thread.
 */
public final class TreeTokens implements Tokens {

    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private final Deque<Boolean> inObject = new ArrayDeque<>();
    private @Nullable Object coming;
    private boolean nameGiven;
    private String text = "";
    private char[] chars = {};

    /**
     * Begins at the root of a tree.
     *
     * @param root may be null
     */
    public TreeTokens(@Nullable Object root) {
        this.coming = root;
        this.nameGiven = true;
    }

    @Override
    public Token next() {
        if (!nameGiven) {
            Iterator<?> here = open.getFirst();
            if (!here.hasNext()) {
                open.removeFirst();
                Token end = inObject.removeFirst() ? Token.END_OBJECT : Token.END_LIST;
                return end;
            }
            Object element = here.next();
            if (element instanceof Map.Entry<?, ?> entry && inObject.getFirst()) {
                text = String.valueOf(entry.getKey());
                coming = entry.getValue();
                nameGiven = true;
                return Token.NAME;
            }
            coming = element;
        }
        nameGiven = false;
        return token(coming);
    }

    private Token token(@Nullable Object value) {
        if (value == null) {
            return Token.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            return begin(map.entrySet().iterator(), true);
        }
        if (value instanceof List<?> list) {
            return begin(list.iterator(), false);
        }
        if (value instanceof Boolean flag) {
            return flag ? Token.TRUE : Token.FALSE;
        }
        // Not written out in full: an exponent of a billion would be as many digits.
        text = value.toString();
        chars = text.toCharArray();
        return value instanceof Number && !isNoNumber(value) ? Token.NUMBER : Token.TEXT;
    }

    /** Infinite, or what YAML calls {@code .nan}. */
    private static boolean isNoNumber(Object value) {
        return (value instanceof Double wide && !Double.isFinite(wide))
                || (value instanceof Float narrow && !Float.isFinite(narrow));
    }

    private Token begin(Iterator<?> elements, boolean object) {
        open.addFirst(elements);
        inObject.addFirst(object);
        return object ? Token.OBJECT : Token.LIST;
    }

    @Override
    public String name() {
        return text;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public char[] chars() {
        return chars;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public void skip() {
        if (coming instanceof Map || coming instanceof List) {
            open.removeFirst();
            inObject.removeFirst();
        }
    }

    @Override
    public void repeated(String name) {
        throw new IllegalStateException("a map has no name twice");
    }
}
