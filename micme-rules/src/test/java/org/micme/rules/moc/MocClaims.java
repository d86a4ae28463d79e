package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.GivenFacts;
import org.micme.rules.moc.MocClaimFacts.BoardTest;

/** MOC claims: one in which nothing is the matter, and any at all. */
final class MocClaims {

    static final BoardCode ABIM = BoardCode.of("ABIM");
    static final BoardCode ABS = BoardCode.of("ABS");
    static final BoardCode ABP = BoardCode.of("ABP");
    static final BoardCode ABO = BoardCode.of("ABO");

    private MocClaims() {}

    /** A physician has done everything for ABIM and ABS, with a test for ABIM alone. */
    static MocClaimFacts anyClaim() {
        return MocClaimFacts.builder()
                .profession(Profession.PHYSICIAN)
                .designatedBoards(Array.of(ABIM, ABP, ABS))
                .selectedBoards(Array.of(ABS, ABIM))
                .shareConsent(true)
                .transmitConsent(true)
                .birthMonth(Option.some(2))
                .birthDay(Option.some(29))
                .diplomateIds(HashMap.of(ABIM, "123456"))
                .attended(true)
                .tests(Array.of(new BoardTest(ABIM, Array.of(Profession.PHYSICIAN), true)))
                .evaluationCompleted(true)
                .build();
    }

    static MocClaimFacts changed(MocClaimFacts facts, String path, Object value) {
        return GivenFacts.changed(MocClaimRule.RULE, facts, path, value);
    }

    static Arbitrary<MocClaimFacts> claims() {
        Arbitrary<Boolean> mostly =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        Arbitrary<Seq<BoardCode>> boards = boards(0);
        Arbitrary<MocClaimFacts.Builder> who = Combinators.combine(
                        mostly, mostly, mostly, mostly, mostly, months(), days(), ids())
                .as((physician, share, transmit, attended, evaluated, month, day, ids) -> MocClaimFacts.builder()
                        .profession(physician ? Profession.PHYSICIAN : Profession.NURSE)
                        .shareConsent(share)
                        .transmitConsent(transmit)
                        .attended(attended)
                        .evaluationCompleted(evaluated)
                        .birthMonth(month)
                        .birthDay(day)
                        .diplomateIds(ids));
        return Combinators.combine(
                        boards(1),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Array.<BoardCode>empty())), Tuple.of(1, boards)),
                        boards,
                        mostly,
                        tests(),
                        who)
                .as((designated, awarded, selected, sensible, tests, builder) -> builder.designatedBoards(designated)
                        .awardedBoards(awarded)
                        .selectedBoards(sensible ? sensible(selected, designated, awarded) : selected)
                        .tests(tests)
                        .build());
    }

    /** What can be chosen of a selection, or everything that can be chosen. */
    private static Seq<BoardCode> sensible(Seq<BoardCode> selected, Seq<BoardCode> designated, Seq<BoardCode> awarded) {
        Seq<BoardCode> open = designated.filter(board -> !awarded.contains(board));
        Seq<BoardCode> chosen = selected.filter(open::contains);
        return chosen.isEmpty() ? open.reverse() : chosen;
    }

    private static Arbitrary<Seq<BoardCode>> boards(int atLeast) {
        return Arbitraries.of(ABIM, ABS, ABP, ABO)
                .list()
                .uniqueElements()
                .ofMinSize(atLeast)
                .ofMaxSize(4)
                .map(Array::ofAll);
    }

    private static Arbitrary<Option<Integer>> months() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(Option.some(2), Option.some(4), Option.some(12))),
                Tuple.of(1, Arbitraries.just(Option.<Integer>none())));
    }

    private static Arbitrary<Option<Integer>> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(Option.some(1), Option.some(29))),
                Tuple.of(2, Arbitraries.of(Option.<Integer>none(), Option.some(30), Option.some(31))));
    }

    private static Arbitrary<Map<BoardCode, String>> ids() {
        Map<BoardCode, String> right = HashMap.of(ABIM, "123456", ABS, "S-1", ABP, "P 7", ABO, "O7");
        Arbitrary<Map<BoardCode, String>> wrong = Arbitraries.of(List.of(
                HashMap.of(ABIM, "12345", ABS, "--", ABP, "-", ABO, "7"),
                HashMap.of(ABIM, "1234567", ABP, "7"),
                HashMap.of(ABIM, "12345a", ABS, "?"),
                HashMap.empty()));
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(right)), Tuple.of(3, wrong));
    }

    private static Arbitrary<Seq<BoardTest>> tests() {
        Arbitrary<Seq<Profession>> requiredFor = Arbitraries.of(
                Array.of(Profession.PHYSICIAN), Array.of(Profession.NURSE, Profession.PHYSICIAN), Array.empty());
        return Combinators.combine(Arbitraries.of(ABIM, ABS, ABP, ABO), requiredFor, Arbitraries.of(true, false))
                .as(BoardTest::new)
                .list()
                .ofMaxSize(5)
                .map(Array::ofAll);
    }
}
