package org.micme.rules.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Objects of several shapes, told apart by the field that comes first. */
final class VariantKind<S> extends Kind<S> {

    /** One of the shapes, what the first field says of it, and whose it is. */
    record Variant<V>(String name, Class<V> type, Shape<V> shape) {

        private void write(Object value, Sink out) {
            shape.writeFields(type.cast(value), out);
        }
    }

    private final String tag;
    private final List<Variant<? extends S>> variants;
    private final String names;

    VariantKind(String tag, List<Variant<? extends S>> variants) {
        this.tag = tag;
        this.variants = List.copyOf(variants);
        StringBuilder all = new StringBuilder("one of");
        this.variants.forEach(variant -> all.append(' ').append(variant.name));
        this.names = all.toString();
    }

    @Override
    public @Nullable S read(Reading in, Token first) {
        if (!in.wants(first, Token.OBJECT, "expected an object")) {
            return null;
        }
        Token next = in.tokens().next();
        if (next != Token.NAME || !in.tokens().name().equals(tag)) {
            in.faultAt(tag, "comes first, " + names);
            skipFields(in.tokens(), next);
            return null;
        }
        Variant<? extends S> variant = named(in);
        if (variant == null) {
            skipFields(in.tokens(), in.tokens().next());
            return null;
        }
        return variant.shape.readFields(in, null);
    }

    private @Nullable Variant<? extends S> named(Reading in) {
        in.enter(tag);
        Variant<? extends S> found = null;
        if (in.wants(in.tokens().next(), Token.TEXT, "expected " + names)) {
            found = find(in.tokens());
            if (found == null) {
                in.fault("expected " + names);
            }
        }
        in.leave();
        return found;
    }

    private @Nullable Variant<? extends S> find(Tokens tokens) {
        for (Variant<? extends S> variant : variants) {
            if (NameKind.isSame(variant.name, tokens.chars(), tokens.offset(), tokens.length())) {
                return variant;
            }
        }
        return null;
    }

    /** Passes over the rest of an object: without knowing its shape there is nothing to say of it. */
    private static void skipFields(Tokens tokens, Token from) {
        for (Token next = from; next == Token.NAME; next = tokens.next()) {
            tokens.next();
            tokens.skip();
        }
    }

    @Override
    public void write(S value, Sink out) {
        for (Variant<? extends S> variant : variants) {
            if (variant.type.isInstance(value)) {
                out.beginObject();
                out.name(tag);
                out.text(variant.name);
                variant.write(value, out);
                out.endObject();
                return;
            }
        }
        throw new IllegalArgumentException("a type is none of the variants by " + tag);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        List<Object> choices = new ArrayList<>();
        for (Variant<? extends S> variant : variants) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(tag, Map.of("const", variant.name));
            List<Object> required = new ArrayList<>();
            required.add(tag);
            choices.add(variant.shape.jsonSchema(properties, required));
        }
        return Map.of("oneOf", choices);
    }
}
