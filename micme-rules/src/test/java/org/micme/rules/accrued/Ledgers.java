package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.accrued.Selection.Pick;

/** Accrued credit: some in which nothing is the matter, and any at all. */
final class Ledgers {

    static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    static final Instant NOON = Instant.parse("2025-06-15T16:00:00Z");

    private Ledgers() {}

    static AccruedCredit credit(String id, String course, String topic, String amount, String earnedOn) {
        return credit(id, course, topic, CreditType.AMA_PRA_CATEGORY_1, amount, earnedOn, "0");
    }

    static AccruedCredit credit(
            String id, String course, String topic, CreditType type, String amount, String earnedOn, String claimed) {
        return AccruedCredit.builder()
                .id(AccruedCreditId.of(id))
                .course(course)
                .topic(topic)
                .creditType(type)
                .amount(Amount.parse(amount))
                .earnedOn(LocalDate.parse(earnedOn))
                .claimed(Amount.parse(claimed))
                .build();
    }

    static Pick pick(String id, String amount) {
        return new Pick(AccruedCreditId.of(id), Amount.parse(amount));
    }

    static AccruedClaimFacts claim(Selection selection, AccruedCredit... earned) {
        return claim(NOON, true, Option.some("Ada Lin"), selection, Array.of(earned));
    }

    static AccruedClaimFacts claim(
            Instant asOf, boolean member, Option<String> name, Selection selection, Seq<AccruedCredit> earned) {
        return AccruedClaimFacts.builder()
                .asOf(asOf)
                .zone(DETROIT)
                .membershipActive(member)
                .creditType(CreditType.AMA_PRA_CATEGORY_1)
                .earned(earned)
                .selection(selection)
                .displayName(name)
                .build();
    }

    static AccruedClaimFacts with(AccruedClaimFacts facts, Selection selection, Seq<AccruedCredit> earned) {
        return claim(facts.asOf(), facts.membershipActive(), facts.displayName(), selection, earned);
    }

    /** Credits a to f, some of them lapsed, used up or of another type; g and h are never earned. */
    static Arbitrary<AccruedClaimFacts> claims() {
        Arbitrary<Boolean> mostly =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        Arbitrary<Option<String>> names =
                Arbitraries.of(Option.some("Ada Lin"), Option.some("Ada Lin"), Option.some("Ada Lin"), Option.none());
        return Combinators.combine(mostly, names, selections(), earned())
                .as((member, name, selection, earned) -> claim(NOON, member, name, selection, earned));
    }

    private static Arbitrary<Seq<AccruedCredit>> earned() {
        Arbitrary<String> types = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("AMA_PRA_CATEGORY_1")), Tuple.of(1, Arbitraries.just("ACEP")));
        Arbitrary<AccruedCredit> credit = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.of("Sepsis", "Stroke"),
                        types,
                        Arbitraries.of("1", "0.1", "0.2", "2.75", "0.000001"),
                        Arbitraries.of(
                                "2022-06-14", "2022-06-15", "2022-06-16", "2024-02-29", "2025-06-15", "2022-06-16"),
                        Arbitraries.of("0", "0", "0.1", "1", "3"))
                .as((id, course, type, amount, on, claimed) ->
                        credit(id, course, "topic " + id, CreditType.of(type), amount, on, claimed));
        return credit.list().uniqueElements(AccruedCredit::id).ofMaxSize(6).map(Array::ofAll);
    }

    private static Arbitrary<Selection> selections() {
        Arbitrary<Pick> pick = Combinators.combine(
                        Arbitraries.of(List.of("a", "b", "c", "d", "e", "f", "g", "h")),
                        Arbitraries.of("0.1", "0.1", "0.2", "1", "2.75", "0", "-1"))
                .as(Ledgers::pick);
        Arbitrary<Selection> picks =
                pick.list().uniqueElements(Pick::id).ofMaxSize(4).map(chosen -> Selection.of(Array.ofAll(chosen)));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Selection.ALL)), Tuple.of(2, picks));
    }
}
