package org.micme.rules.account;

import io.vavr.control.Option;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * The address under which an account is kept (ACC-9). Its {@code toString()} doesn't show it.
 *
 * <p>Immutable and thread safe.
 *
 * @param canonicalEmail the address as given, with an alias domain replaced; none where there is no valid address
 */
public record CanonicalEmail(Option<String> canonicalEmail) {

    static final Shape<CanonicalEmail> SHAPE = shape();

    private static Shape<CanonicalEmail> shape() {
        ShapeBuilder<CanonicalEmail> s = Shape.of("details of registration");
        s.needsOrNull("canonicalEmail", Kinds.EXACT_TEXT, CanonicalEmail::canonicalEmail);
        return s.buildForWriting();
    }

    @Override
    public String toString() {
        return "CanonicalEmail";
    }
}
