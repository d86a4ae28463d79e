package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.schema.Values;

/** How the people of a child are read, with their reviews or without. */
final class AssignedPeopleShape {

    /** People with what the office decided about them. */
    static final Kind<Seq<AssignedPerson>> REVIEWED = people(true);

    /** People with their disclosures alone. */
    static final Kind<Seq<AssignedPerson>> DISCLOSING = people(false);

    private AssignedPeopleShape() {}

    private static Kind<Seq<AssignedPerson>> people(boolean reviewed) {
        ShapeBuilder<AssignedPerson> s = Shape.of("person");
        Field<PersonId> id = s.needs("id", CommonKinds.PERSON, AssignedPerson::id);
        Field<ContentRole> role = s.may("role", Kinds.oneOf(ContentRole.class), person -> Option.some(person.role()));
        Field<Seq<SubmittedDisclosure>> disclosures =
                s.mayOmit("disclosures", CommonKinds.DISCLOSURES, AssignedPerson::disclosures);
        Function<Values, Option<PersonReview>> review = review(s, reviewed);
        Shape<AssignedPerson> person = s.build(v -> AssignedPerson.builder()
                .id(v.get(id))
                .role(v.get(role, ContentRole.FACULTY))
                .disclosures(v.get(disclosures, Array.empty()))
                .review(review.apply(v))
                .build());
        return Kinds.distinctList(person, "id");
    }

    private static Function<Values, Option<PersonReview>> review(ShapeBuilder<AssignedPerson> s, boolean reviewed) {
        if (!reviewed) {
            return v -> Option.none();
        }
        Field<PersonReview> review = s.may("review", CommonKinds.REVIEW, AssignedPerson::review);
        return v -> v.option(review);
    }
}
