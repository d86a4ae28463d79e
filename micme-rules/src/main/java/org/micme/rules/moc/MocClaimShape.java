package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.moc.MocClaimFacts.BoardTest;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link MocClaimRule} are read, and its details written. */
final class MocClaimShape {

    static final Shape<MocClaimFacts> FACTS = facts();
    static final Shape<ClaimableBoards> DETAILS = details();

    private MocClaimShape() {}

    private static Shape<BoardTest> test() {
        ShapeBuilder<BoardTest> s = Shape.of("test");
        Field<BoardCode> board = s.needs("board", CommonKinds.BOARD, BoardTest::board);
        Field<Seq<Profession>> requiredFor =
                s.mayOmit("requiredFor", Kinds.list(Kinds.oneOf(Profession.class)), BoardTest::requiredFor);
        Field<Boolean> passed = s.needs("passed", Kinds.FLAG, BoardTest::passed);
        return s.build(v -> new BoardTest(v.get(board), v.get(requiredFor, Array.empty()), v.get(passed)));
    }

    private static Shape<MocClaimFacts> facts() {
        ShapeBuilder<MocClaimFacts> s = Shape.of("facts of moc-claim");
        Field<Profession> profession = s.needs("profession", Kinds.oneOf(Profession.class), MocClaimFacts::profession);
        Field<Seq<BoardCode>> designated =
                s.mayOmit("designatedBoards", CommonKinds.BOARDS, MocClaimFacts::designatedBoards);
        Field<Seq<BoardCode>> selected = s.mayOmit("selectedBoards", CommonKinds.BOARDS, MocClaimFacts::selectedBoards);
        Field<Seq<BoardCode>> awarded = s.mayOmit("awardedBoards", CommonKinds.BOARDS, MocClaimFacts::awardedBoards);
        Field<Boolean> share = s.needs("shareConsent", Kinds.FLAG, MocClaimFacts::shareConsent);
        Field<Boolean> transmit = s.needs("transmitConsent", Kinds.FLAG, MocClaimFacts::transmitConsent);
        Field<Integer> month = s.may("birthMonth", Kinds.whole(1, 12), MocClaimFacts::birthMonth);
        Field<Integer> day = s.may("birthDay", Kinds.whole(1, 31), MocClaimFacts::birthDay);
        Field<Map<BoardCode, String>> ids = s.may(
                "diplomateIds",
                Kinds.tableWithGaps(BoardCode::of, BoardCode::acronym, Kinds.TEXT_OR_NONE),
                facts -> Option.some(facts.diplomateIds()));
        Field<Boolean> attended = s.needs("attended", Kinds.FLAG, MocClaimFacts::attended);
        Field<Seq<BoardTest>> tests = s.mayOmit("tests", Kinds.list(test()), MocClaimFacts::tests);
        Field<Boolean> evaluated = s.needs("evaluationCompleted", Kinds.FLAG, MocClaimFacts::evaluationCompleted);
        return s.build(v -> MocClaimFacts.builder()
                .profession(v.get(profession))
                .designatedBoards(v.get(designated, Array.empty()))
                .selectedBoards(v.get(selected, Array.empty()))
                .awardedBoards(v.get(awarded, Array.empty()))
                .shareConsent(v.get(share))
                .transmitConsent(v.get(transmit))
                .birthMonth(v.option(month))
                .birthDay(v.option(day))
                .diplomateIds(v.get(ids, HashMap.empty()))
                .attended(v.get(attended))
                .tests(v.get(tests, Array.empty()))
                .evaluationCompleted(v.get(evaluated))
                .build());
    }

    private static Shape<ClaimableBoards> details() {
        ShapeBuilder<ClaimableBoards> s = Shape.of("details of moc-claim");
        s.needs("remainingBoards", CommonKinds.BOARDS, ClaimableBoards::remainingBoards);
        s.needs("awardableBoards", CommonKinds.BOARDS, ClaimableBoards::awardableBoards);
        return s.buildForWriting();
    }
}
