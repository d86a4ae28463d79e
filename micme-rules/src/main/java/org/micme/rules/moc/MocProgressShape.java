package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.moc.MocProgressFacts.Cycle;
import org.micme.rules.policy.BoardRequirement;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link MocProgressRule} are read, and its details written. */
final class MocProgressShape {

    static final Shape<MocProgressFacts> FACTS = facts();

    private static final int MOST_YEARS = 50;

    static final Shape<MocProgressDetails> DETAILS = details();

    private MocProgressShape() {}

    private static Shape<Cycle> cycle() {
        ShapeBuilder<Cycle> s = Shape.of("cycle");
        Field<LocalDate> start = s.needs("start", Kinds.DATE, Cycle::start);
        Field<Integer> years = s.needs("years", Kinds.whole(1, MOST_YEARS), Cycle::years);
        return s.build(v -> new Cycle(v.get(start), v.get(years)));
    }

    private static Shape<BoardRequirement> required() {
        ShapeBuilder<BoardRequirement> s = Shape.of("requirement");
        Field<Amount> points = s.needs("points", Kinds.AMOUNT, BoardRequirement::points);
        Field<Map<String, Amount>> perPart =
                s.needs("perPart", Kinds.table(part -> part, part -> part, Kinds.AMOUNT), BoardRequirement::perPart);
        return s.build(v -> new BoardRequirement(v.get(points), v.get(perPart)));
    }

    private static Shape<Award> award() {
        ShapeBuilder<Award> s = Shape.of("award");
        Field<LocalDate> on = s.needs("on", Kinds.DATE, Award::on);
        Field<String> part = s.needs("part", Kinds.TEXT, Award::part);
        Field<Amount> credits = s.needs("credits", Kinds.AMOUNT, Award::credits);
        return s.build(v -> new Award(v.get(on), v.get(part), v.get(credits)));
    }

    private static Shape<MocProgressFacts> facts() {
        ShapeBuilder<MocProgressFacts> s = Shape.of("facts of moc-progress");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, MocProgressFacts::zone);
        Field<BoardCode> board = s.needs("board", CommonKinds.BOARD, MocProgressFacts::board);
        Field<Cycle> cycle = s.needs("cycle", cycle(), MocProgressFacts::cycle);
        Field<BoardRequirement> required = s.needs("required", required(), MocProgressFacts::required);
        Field<Seq<Award>> awards = s.mayOmit("awards", Kinds.list(award()), MocProgressFacts::awards);
        Field<Amount> points = s.may("pointsPerCredit", Kinds.AMOUNT, MocProgressFacts::pointsPerCredit);
        Field<Instant> asOf = s.asOf(MocProgressFacts::asOf);
        return s.build(
                (v, in) -> v.option(asOf)
                        .forEach(instant -> v.option(zone)
                                .forEach(region -> refuseFutureAwards(
                                        v.get(awards, Array.empty()), LocalDate.ofInstant(instant, region), in))),
                v -> MocProgressFacts.builder()
                        .asOf(v.get(asOf))
                        .zone(v.get(zone))
                        .board(v.get(board))
                        .cycle(v.get(cycle))
                        .required(v.get(required))
                        .awards(v.get(awards, Array.empty()))
                        .pointsPerCredit(v.option(points))
                        .build());
    }

    private static void refuseFutureAwards(Seq<Award> awards, LocalDate today, Reading in) {
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            if (award != null && award.on().isAfter(today)) {
                in.faultAt("awards", i, "on", "expected a date that has come");
            }
        }
    }

    private static Shape<MocProgressDetails> details() {
        ShapeBuilder<MocProgressDetails> s = Shape.of("details of moc-progress");
        s.needs("earned", Kinds.DECIMAL, MocProgressDetails::earned);
        s.needs("missing", Kinds.DECIMAL, MocProgressDetails::missing);
        s.needs(
                "earnedPerPart",
                Kinds.table(part -> part, part -> part, Kinds.DECIMAL),
                MocProgressDetails::earnedPerPart);
        s.needs("cycleEnd", Kinds.DATE, MocProgressDetails::cycleEnd);
        return s.buildForWriting();
    }
}
