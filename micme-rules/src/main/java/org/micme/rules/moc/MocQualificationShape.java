package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link MocQualificationRule} are read. */
final class MocQualificationShape {

    static final Shape<MocQualificationFacts> FACTS = facts();

    private MocQualificationShape() {}

    private static Shape<MocQualificationFacts> facts() {
        ShapeBuilder<MocQualificationFacts> s = Shape.of("facts of moc-qualification");
        Field<Boolean> pars = s.needs("parsRegistered", Kinds.FLAG, MocQualificationFacts::parsRegistered);
        Field<Boolean> ama =
                s.needs("amaPraCategory1Eligible", Kinds.FLAG, MocQualificationFacts::amaPraCategory1Eligible);
        Field<Integer> objectives = s.needs("objectives", Kinds.COUNT, MocQualificationFacts::objectives);
        Field<Seq<String>> competencies =
                s.mayOmit("boardCompetencies", Kinds.list(Kinds.TEXT), MocQualificationFacts::boardCompetencies);
        Field<Boolean> company = s.needs("ineligibleCompany", Kinds.FLAG, MocQualificationFacts::ineligibleCompany);
        Field<Boolean> evaluation = s.needs("learnerEvaluation", Kinds.FLAG, MocQualificationFacts::learnerEvaluation);
        return s.build(v -> MocQualificationFacts.builder()
                .parsRegistered(v.get(pars))
                .amaPraCategory1Eligible(v.get(ama))
                .objectives(v.get(objectives))
                .boardCompetencies(v.get(competencies, Array.empty()))
                .ineligibleCompany(v.get(company))
                .learnerEvaluation(v.get(evaluation))
                .build());
    }
}
