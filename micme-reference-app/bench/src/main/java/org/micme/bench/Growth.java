package org.micme.bench;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.accrued.AccruedClaimFacts;
import org.micme.rules.accrued.AccruedCredit;
import org.micme.rules.accrued.Selection;
import org.micme.rules.accrued.Selection.Pick;
import org.micme.rules.moc.MocProgressFacts;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.moc.MocProgressFacts.Cycle;
import org.micme.rules.policy.BoardRequirement;

/** Facts with as many entries as one likes, all of which a rule has to look at. */
final class Growth {

    private static final ZoneId ZONE = ZoneId.of("America/Detroit");
    private static final Instant AS_OF = Instant.parse("2025-03-07T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 7);
    private static final CreditType TYPE = CreditType.of("AMA_PRA_CATEGORY_1");

    private Growth() {}

    /** A claim that picks every credit. */
    static AccruedClaimFacts accruedClaim(int entries) {
        List<AccruedCredit> earned = new ArrayList<>(entries);
        List<Pick> picks = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            AccruedCreditId id = AccruedCreditId.of("credit-" + i);
            earned.add(AccruedCredit.builder()
                    .id(id)
                    .course("Course " + i % (entries / 4))
                    .topic("Topic " + i)
                    .creditType(TYPE)
                    .amount(Amount.of(2))
                    .earnedOn(TODAY.minusDays(i % 900))
                    .build());
            picks.add(new Pick(id, Amount.of(1)));
        }
        return AccruedClaimFacts.builder()
                .asOf(AS_OF)
                .zone(ZONE)
                .membershipActive(true)
                .creditType(TYPE)
                .earned(Array.ofAll(earned))
                .selection(Selection.of(Array.ofAll(picks).reverse()))
                .displayName(Option.some("Ada Example"))
                .build();
    }

    /** Awards toward as many parts as there are awards. */
    static MocProgressFacts mocProgress(int entries) {
        List<Award> awards = new ArrayList<>(entries);
        java.util.Map<String, Amount> perPart = new java.util.HashMap<>();
        for (int i = 0; i < entries; i++) {
            awards.add(new Award(TODAY.minusDays(i % 700), "Part " + i, Amount.of(1)));
            perPart.put("Part " + i, Amount.of(2));
        }
        return MocProgressFacts.builder()
                .asOf(AS_OF)
                .zone(ZONE)
                .board(BoardCode.of("ABIM"))
                .cycle(new Cycle(LocalDate.of(2023, 1, 1), 5))
                .required(new BoardRequirement(Amount.of(4L * entries), HashMap.ofAll(perPart)))
                .awards(Array.ofAll(awards))
                .build();
    }
}
