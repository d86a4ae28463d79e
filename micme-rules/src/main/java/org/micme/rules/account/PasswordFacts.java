package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/**
 * What {@link PasswordPolicyRule} looks at. Its {@code toString()} shows nothing of it.
 *
 * <p>Immutable and thread safe.
 *
 * @param password exactly as entered, blanks and all; never null
 * @param refusedPasswords those that are never accepted; never null
 */
public record PasswordFacts(String password, Seq<String> refusedPasswords) {

    static final Shape<PasswordFacts> SHAPE = shape();

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public PasswordFacts {
        Objects.requireNonNull(password, "password");
        refusedPasswords = Array.ofAll(refusedPasswords);
    }

    private static Shape<PasswordFacts> shape() {
        ShapeBuilder<PasswordFacts> s = Shape.of("facts of password-policy");
        Field<String> password = s.needs("password", Kinds.EXACT_TEXT, PasswordFacts::password);
        Field<Seq<String>> refused =
                s.mayOmit("refusedPasswords", Kinds.list(Kinds.EXACT_TEXT), PasswordFacts::refusedPasswords);
        return s.build(v -> new PasswordFacts(v.get(password), v.get(refused, Array.empty())));
    }

    @Override
    public String toString() {
        return "PasswordFacts";
    }
}
