package org.micme.app.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.app.claim.CreditAnswer;
import org.micme.app.proof.History.Exchange;
import org.micme.rules.claim.CreditClaimOutcome;

/**
 * Whether a round went as it should. Immutable.
 *
 * @param told what everybody was told
 * @param kept what there is afterwards
 * @param claimants how many claimed
 */
record Judgement(List<Told> told, Kept kept, int claimants) {

    /**
     * What somebody was told.
     *
     * @param exchange what was asked, and what was seen of the claim
     * @param answer to a claim; none for whoever looked
     */
    record Told(Exchange exchange, Optional<CreditAnswer> answer) {}

    /** What went wrong; none where nothing did. */
    Optional<String> fault(Situation situation) {
        return Stream.of(answers(situation), attendance(situation), claims(situation), records(situation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<CreditAnswer> answered() {
        return told.stream().map(Told::answer).flatMap(Optional::stream);
    }

    private long told(CreditClaimOutcome outcome) {
        return answered()
                .filter(answer -> answer.decision().outcome() == outcome)
                .count();
    }

    private static Optional<String> unless(boolean right, String what) {
        return right ? Optional.empty() : Optional.of(what);
    }

    private Optional<String> answers(Situation situation) {
        long first = told(CreditClaimOutcome.CLAIMABLE);
        long others = told(situation.others());
        boolean right = first == situation.claimed() && first + others == claimants;
        return unless(
                right, first + " were told CLAIMABLE, and " + others + " " + situation.others() + ", of " + claimants);
    }

    private Optional<String> attendance(Situation situation) {
        long recorded = answered().filter(CreditAnswer::attendanceRecorded).count();
        boolean right = recorded == situation.recorded() && kept.attendance().isPresent();
        return unless(right, recorded + " were told that they recorded attendance");
    }

    private Optional<String> claims(Situation situation) {
        boolean carried =
                answered().allMatch(answer -> answer.claim().toJavaOptional().equals(kept.claim()));
        boolean right = carried && kept.claim().isPresent() == (situation.claimed() == 1);
        Optional<String> wrong = unless(right, "somebody was told of another claim than the one that is kept");
        // Where nothing is claimed, there is nothing to be put into an order.
        List<Exchange> exchanges = told.stream().map(Told::exchange).toList();
        boolean inOrder = situation.claimed() == 0
                ? exchanges.stream().map(Exchange::seen).allMatch(Optional::isEmpty)
                : new History(exchanges).isLinearisable();
        return wrong.or(() -> unless(inOrder, "the history is not linearisable"));
    }

    private Optional<String> records(Situation situation) {
        boolean right = Objects.equals(
                List.of(kept.decisions(), kept.claimLines(), kept.attendanceLines()),
                List.of(1, situation.claimed(), situation.recorded()));
        return unless(
                right,
                kept.decisions() + " decisions, and " + kept.claimLines() + " lines of audit trail on the claim and "
                        + kept.attendanceLines() + " on attendance were kept");
    }
}
