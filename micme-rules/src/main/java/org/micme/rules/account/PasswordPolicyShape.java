package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link PasswordPolicyRule} are read. */
final class PasswordPolicyShape {

    static final Shape<PasswordFacts> FACTS = facts();

    private PasswordPolicyShape() {}

    private static Shape<PasswordFacts> facts() {
        ShapeBuilder<PasswordFacts> s = Shape.of("facts of password-policy");
        Field<String> password = s.needs("password", Kinds.EXACT_TEXT, PasswordFacts::password);
        Field<Seq<String>> refused =
                s.mayOmit("refusedPasswords", Kinds.list(Kinds.EXACT_TEXT), PasswordFacts::refusedPasswords);
        return s.build(v -> new PasswordFacts(v.get(password), v.get(refused, Array.empty())));
    }
}
