package org.micme.bench;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.moc.MocClaimFacts;
import org.micme.rules.moc.MocClaimFacts.BoardTest;
import org.micme.rules.policy.PolicyPacks;

/** Claims of MOC credit at every step. */
final class MocClaims {

    private static final Seq<BoardCode> BOARDS = Array.of("ABIM", "ABS", "ABA", "ABP", "ABPath", "ABOS", "ABO", "XYZ")
            .map(BoardCode::of);

    private MocClaims() {}

    static List<Case<MocClaimFacts>> varied(int count, long seed) {
        Dice dice = new Dice(seed);
        List<Case<MocClaimFacts>> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new Case<>(
                    facts(dice), PolicyPacks.named(dice.oneOf("micme", "wmed")).get()));
        }
        return cases;
    }

    private static MocClaimFacts facts(Dice dice) {
        Seq<BoardCode> designated = dice.percent(4) ? Array.empty() : some(dice, BOARDS, dice.oneOf(1, 2, 2, 3, 5));
        Seq<BoardCode> selected =
                dice.percent(92) ? some(dice, designated, dice.oneOf(1, 1, 2)) : some(dice, BOARDS, dice.below(3));
        Seq<BoardCode> awarded = dice.percent(75)
                ? Array.empty()
                : some(dice, dice.percent(70) ? designated : BOARDS, dice.between(1, 3));
        return MocClaimFacts.builder()
                .profession(dice.percent(95) ? Profession.PHYSICIAN : dice.oneOf(Profession.values()))
                .designatedBoards(designated)
                .selectedBoards(selected)
                .awardedBoards(awarded)
                .shareConsent(dice.percent(95))
                .transmitConsent(dice.percent(95))
                .birthMonth(dice.percent(95) ? Option.some(dice.between(1, 12)) : Option.none())
                .birthDay(dice.percent(95) ? Option.some(dice.between(1, 31)) : Option.none())
                .diplomateIds(ids(dice, selected))
                .attended(dice.percent(90))
                .tests(tests(dice, designated))
                .evaluationCompleted(dice.percent(80))
                .build();
    }

    private static Seq<BoardCode> some(Dice dice, Seq<BoardCode> boards, int count) {
        List<BoardCode> left = new ArrayList<>(boards.toJavaList());
        List<BoardCode> some = new ArrayList<>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(dice.below(left.size())));
        }
        return Array.ofAll(some);
    }

    private static Map<BoardCode, String> ids(Dice dice, Seq<BoardCode> selected) {
        Map<BoardCode, String> ids = HashMap.empty();
        for (BoardCode board : selected) {
            if (dice.percent(97)) {
                ids = ids.put(board, dice.percent(97) ? "12345" + dice.below(10) : dice.oneOf("1234", " ", "--", "A1"));
            }
        }
        return ids;
    }

    private static Seq<BoardTest> tests(Dice dice, Seq<BoardCode> designated) {
        List<BoardTest> tests = new ArrayList<>();
        for (BoardCode board : designated) {
            for (int i = dice.below(3); i > 0; i--) {
                Seq<Profession> requiredFor = dice.percent(80)
                        ? Array.of(Profession.PHYSICIAN)
                        : dice.oneOf(Array.of(Profession.PA, Profession.PHYSICIAN), Array.of(Profession.NURSE));
                tests.add(new BoardTest(board, requiredFor, dice.percent(80)));
            }
        }
        return Array.ofAll(tests);
    }
}
