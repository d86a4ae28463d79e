package org.micme.rules.facts;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Role;
import org.micme.domain.activity.Activity;
import org.micme.domain.credit.CreditType;
import org.micme.domain.disclosure.FinancialRelationship;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** The kinds of values that the facts of several rules have in common. */
public final class CommonKinds {

    /** Name, start and end of an activity. */
    public static final Kind<Activity> ACTIVITY = activity();

    /** Who somebody is. */
    public static final Kind<PersonId> PERSON = Kinds.coded(PersonId::of, PersonId::value);

    /** A credit type. */
    public static final Kind<CreditType> CREDIT_TYPE = Kinds.coded(CreditType::of, CreditType::code);

    /** A board. */
    public static final Kind<BoardCode> BOARD = Kinds.coded(BoardCode::of, BoardCode::acronym);

    /** Boards, each once. */
    public static final Kind<Seq<BoardCode>> BOARDS = Kinds.distinctList(BOARD);

    /** The roles of whoever acts. */
    public static final Kind<Seq<Role>> ROLES = Kinds.list(Kinds.oneOf(Role.class));

    /** One person's disclosures, each submitted at another instant. */
    public static final Kind<Seq<SubmittedDisclosure>> DISCLOSURES = Kinds.distinctList(disclosure(), "submittedAt");

    /** What the office decided about a disclosure. */
    public static final Kind<PersonReview> REVIEW = review();

    private CommonKinds() {}

    private static Kind<Activity> activity() {
        ShapeBuilder<Activity> s = Shape.of("activity");
        Field<String> name = s.may("name", Kinds.TEXT_OR_NONE, Activity::name);
        Field<Instant> start = s.needs("start", Kinds.INSTANT, Activity::start);
        Field<Instant> end = s.needs("end", Kinds.INSTANT, Activity::end);
        return s.build(
                (v, in) -> {
                    Instant from = v.orNull(start);
                    Instant to = v.orNull(end);
                    if (from != null && to != null && !to.isAfter(from)) {
                        in.faultAt("end", "expected an instant after start");
                    }
                },
                v -> new Activity(v.option(name), v.get(start), v.get(end)));
    }

    private static Shape<SubmittedDisclosure> disclosure() {
        ShapeBuilder<FinancialRelationship> r = Shape.of("relationship");
        Field<String> company = r.needs("company", Kinds.TEXT, FinancialRelationship::company);
        Field<String> nature = r.needs("nature", Kinds.TEXT, FinancialRelationship::nature);
        Shape<FinancialRelationship> relationship =
                r.build(v -> new FinancialRelationship(v.get(company), v.get(nature)));
        ShapeBuilder<SubmittedDisclosure> s = Shape.of("disclosure");
        Field<Instant> submittedAt = s.needs("submittedAt", Kinds.INSTANT, SubmittedDisclosure::submittedAt);
        Field<Seq<FinancialRelationship>> relationships =
                s.mayOmit("relationships", Kinds.list(relationship), SubmittedDisclosure::relationships);
        return s.build(v -> new SubmittedDisclosure(v.get(submittedAt), v.get(relationships, Array.empty())));
    }

    private static Shape<PersonReview> review() {
        ShapeBuilder<PersonReview> s = Shape.of("review");
        Field<ReviewDecision> decision = s.needs("decision", Kinds.oneOf(ReviewDecision.class), PersonReview::decision);
        Field<Instant> about = s.needs("disclosureSubmittedAt", Kinds.INSTANT, PersonReview::disclosureSubmittedAt);
        return s.build(v -> new PersonReview(v.get(decision), v.get(about)));
    }

    /**
     * A flag that stands for nothing where it is false.
     *
     * @param flag the value
     * @return some true; never null
     */
    public static Option<Boolean> some(boolean flag) {
        return Option.some(flag);
    }
}
