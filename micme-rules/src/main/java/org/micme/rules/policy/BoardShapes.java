package org.micme.rules.policy;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.policy.BoardPolicy.Identification;
import org.micme.rules.policy.BoardPolicy.InForce;
import org.micme.rules.policy.BoardPolicy.Progress;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.rules.schema.Values;

/** The keys of a board in a policy, of which its code alone is needed (policies.md). */
final class BoardShapes {

    private static final int MOST_CYCLE_YEARS = 50;

    private BoardShapes() {}

    static Kind<Seq<BoardPolicy>> boards() {
        return Kinds.distinctList(board(), "code");
    }

    private static Shape<CreditLabel> label() {
        ShapeBuilder<CreditLabel> s = Shape.of("a name under which a board counts credit");
        Field<String> name = s.needs("name", Kinds.TEXT, CreditLabel::name);
        Field<String> part = s.may("part", Kinds.TEXT_OR_NONE, CreditLabel::part);
        Field<LocalDate> from = s.may("from", Kinds.DATE, CreditLabel::from);
        Field<LocalDate> until = s.may("until", Kinds.DATE, CreditLabel::until);
        return s.build(v -> new CreditLabel(v.get(name), v.option(part), v.option(from), v.option(until)));
    }

    private static Shape<BoardRequirement> requirement() {
        ShapeBuilder<BoardRequirement> s = Shape.of("what a board asks for in a cycle");
        Field<Amount> points = s.needs("points", Kinds.AMOUNT, BoardRequirement::points);
        Field<Map<String, Amount>> parts =
                s.mayOmit("perPart", Kinds.table(part -> part, part -> part, Kinds.AMOUNT), BoardRequirement::perPart);
        return s.build(v -> new BoardRequirement(v.get(points), v.get(parts, LinkedHashMap.empty())));
    }

    private static Shape<Integer> cycle() {
        ShapeBuilder<Integer> s = Shape.of("a board's cycle");
        Field<Integer> years = s.needs("years", Kinds.whole(1, MOST_CYCLE_YEARS), Function.identity());
        return s.build(v -> v.get(years));
    }

    private static Shape<BoardPolicy> board() {
        ShapeBuilder<BoardPolicy> s = Shape.of("a board");
        Field<BoardCode> code = s.needs("code", Kinds.coded(BoardCode::of, BoardCode::acronym), BoardPolicy::code);
        Field<String> name =
                s.may("name", Kinds.TEXT_OR_NONE, board -> board.progress().name());
        Field<String> idPattern = s.may(
                "idPattern",
                Kinds.TEXT_OR_NONE,
                board -> board.identification().idForm().pattern());
        Field<Boolean> birthDay = s.mayOmit(
                "birthDayNeeded", Kinds.FLAG, board -> board.identification().birthDayNeeded());
        Field<Boolean> id = s.mayOmit(
                "idNeeded", Kinds.FLAG, board -> board.identification().idNeeded());
        Field<Amount> points = s.mayOmit(
                "pointsPerCredit", Kinds.AMOUNT, board -> board.progress().pointsPerCredit());
        Field<Integer> cycle = s.may("cycle", cycle(), board -> board.progress().cycleYears());
        Field<BoardRequirement> required =
                s.may("required", requirement(), board -> board.progress().required());
        Field<Seq<CreditLabel>> labels = s.mayOmit(
                "creditLabels", Kinds.list(label()), board -> board.progress().creditLabels());
        Field<LocalDate> from =
                s.may("from", Kinds.DATE, board -> board.reporting().from());
        Field<LocalDate> until =
                s.may("until", Kinds.DATE, board -> board.reporting().until());
        return s.build(
                (v, in) -> checkPattern(v.option(idPattern), in),
                v -> BoardPolicy.of(v.get(code))
                        .with(new Identification(idForm(v, idPattern), v.get(id, true), v.get(birthDay, true)))
                        .with(new Progress(
                                v.option(name),
                                v.get(points, Amount.of(1)),
                                v.option(cycle),
                                v.option(required),
                                v.get(labels, Array.empty())))
                        .with(new InForce(v.option(from), v.option(until))));
    }

    private static IdForm idForm(Values values, Field<String> idPattern) {
        return values.option(idPattern).map(IdForm::of).getOrElse(IdForm.ANY);
    }

    private static void checkPattern(Option<String> pattern, Reading in) {
        try {
            pattern.forEach(IdForm::of);
        } catch (PatternSyntaxException e) {
            in.faultAt("idPattern", "expected a regular expression: " + e.getDescription());
        }
    }
}
