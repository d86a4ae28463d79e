package org.micme.rules.schema;

import java.util.ArrayList;
import java.util.List;
import org.micme.rules.schema.VariantKind.Variant;

/**
 * Collects the shapes of objects that are told apart by the field written first. For one thread.
 *
 * @param <S> what all of them have in common
 */
public final class VariantsBuilder<S> {

    private final String tag;
    private final List<Variant<? extends S>> variants = new ArrayList<>();

    VariantsBuilder(String tag) {
        this.tag = tag;
    }

    /**
     * Adds a shape.
     *
     * @param name what the first field says of its objects, such as {@code ACTIVE}; never null
     * @param type whose objects are written in this shape, unless they are of a type that was added before; never null
     * @param shape which has no field of the same name as the first; never null
     * @param <V> the type
     * @return this
     * @throws IllegalArgumentException where the name was added before, or the shape has a field of that name
     */
    public <V extends S> VariantsBuilder<S> of(String name, Class<V> type, Shape<V> shape) {
        if (shape.fields().exists(field -> field.name.equals(tag))
                || variants.stream().anyMatch(variant -> variant.name().equals(name))) {
            throw new IllegalArgumentException("two of one name among the variants by " + tag);
        }
        variants.add(new Variant<>(name, type, shape));
        return this;
    }

    /**
     * Completes the kind.
     *
     * @return the kind
     */
    public Kind<S> build() {
        return new VariantKind<>(tag, variants);
    }
}
