package org.micme.rules.account;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.account.Profession;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link RegistrationRule} are read, and its details written. */
final class RegistrationShape {

    static final Shape<RegistrationFacts> FACTS = facts();
    static final Shape<CanonicalEmail> DETAILS = details();

    private RegistrationShape() {}

    private static Shape<RegistrationFacts> facts() {
        ShapeBuilder<RegistrationFacts> s = Shape.of("facts of registration");
        Field<String> email = s.may("email", Kinds.TEXT_OR_NONE, RegistrationFacts::email);
        Field<String> firstName = s.may("firstName", Kinds.TEXT_OR_NONE, RegistrationFacts::firstName);
        Field<String> lastName = s.may("lastName", Kinds.TEXT_OR_NONE, RegistrationFacts::lastName);
        Field<String> password = s.may("password", Kinds.EXACT_TEXT, RegistrationFacts::password);
        Field<String> confirmation = s.may("confirmation", Kinds.EXACT_TEXT, RegistrationFacts::confirmation);
        Field<String> degree = s.may("degree", Kinds.TEXT_OR_NONE, RegistrationFacts::degree);
        Field<String> otherDegree = s.may("otherDegree", Kinds.TEXT_OR_NONE, RegistrationFacts::otherDegree);
        Field<Profession> profession =
                s.may("profession", Kinds.oneOf(Profession.class), RegistrationFacts::profession);
        Field<Boolean> consent = s.may("consent", Kinds.FLAG, facts -> Option.some(facts.consent()));
        Field<Seq<String>> taken = s.mayOmit("takenEmails", Kinds.list(Kinds.TEXT), RegistrationFacts::takenEmails);
        Field<Seq<String>> refused =
                s.mayOmit("refusedPasswords", Kinds.list(Kinds.EXACT_TEXT), RegistrationFacts::refusedPasswords);
        return s.build(v -> RegistrationFacts.builder()
                .email(v.option(email))
                .firstName(v.option(firstName))
                .lastName(v.option(lastName))
                .password(v.option(password))
                .confirmation(v.option(confirmation))
                .degree(v.option(degree))
                .otherDegree(v.option(otherDegree))
                .profession(v.option(profession))
                .consent(v.get(consent, false))
                .takenEmails(v.get(taken, Array.empty()))
                .refusedPasswords(v.get(refused, Array.empty()))
                .build());
    }

    private static Shape<CanonicalEmail> details() {
        ShapeBuilder<CanonicalEmail> s = Shape.of("details of registration");
        s.needsOrNull("canonicalEmail", Kinds.EXACT_TEXT, CanonicalEmail::canonicalEmail);
        return s.buildForWriting();
    }
}
