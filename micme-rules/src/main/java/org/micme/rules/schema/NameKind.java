package org.micme.rules.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** An enumeration's names. */
final class NameKind<E extends Enum<E>> extends Kind<E> {

    private final E[] constants;

    NameKind(Class<E> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public @Nullable E read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, expected())) {
            return null;
        }
        E found = find(in.tokens());
        if (found == null) {
            in.fault(expected());
        }
        return found;
    }

    String expected() {
        StringBuilder all = new StringBuilder("expected one of");
        for (E constant : constants) {
            all.append(' ').append(constant.name());
        }
        return all.toString();
    }

    @Nullable
    E find(String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    // Compares in place: enumerations are short, and a text need not become a string to be told from a few others.
    private @Nullable E find(Tokens tokens) {
        char[] chars = tokens.chars();
        int offset = tokens.offset();
        int length = tokens.length();
        for (E constant : constants) {
            if (isSame(constant.name(), chars, offset, length)) {
                return constant;
            }
        }
        return null;
    }

    static boolean isSame(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isBlankNone() {
        return true;
    }

    @Override
    public void write(E value, Sink out) {
        out.text(value.name());
    }

    @Override
    public Map<String, Object> jsonSchema() {
        List<Object> names = new ArrayList<>();
        for (E constant : constants) {
            names.add(constant.name());
        }
        return Map.of("enum", names);
    }
}
