package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.port.NotUnique;

/** What is asked of {@link AccruedClaims}. */
public abstract class AccruedClaimsContract extends UnitContract<AccruedClaims> {

    private static final int RUNNERS = 8;
    private static final PersonId MARIE = PersonId.of("marie");

    /** For an adapter's test. */
    protected AccruedClaimsContract() {
        super(AccruedClaims.class);
    }

    /** Lacks its lines. */
    static AccruedClaim.Builder claim(String id, PersonId learner, Instant at) {
        AccruedClaim.Builder claim = AccruedClaim.builder();
        claim.id(AccruedClaimId.of(id)).learner(learner).displayName("Dr. M. Curie");
        claim.type(CreditType.AMA_PRA_CATEGORY_1).act(Any.act(at));
        return claim;
    }

    private static AccruedClaim claimed(String id, Instant at) {
        return claim(id, MARIE, at)
                .lines(Array.of(
                        new AccruedClaimLine(AccruedCreditId.of("line-2"), Amount.parse("0.25")),
                        new AccruedClaimLine(AccruedCreditId.of("line-1"), Amount.parse("1.000001"))))
                .build();
    }

    private void keep(AccruedClaim claim) {
        unit(port -> port.add(claim));
    }

    @Override
    void change(AccruedClaims port) {
        port.add(claimed("c", Any.INSTANT));
    }

    @Override
    boolean isChanged(AccruedClaims port) {
        return port.find(AccruedClaimId.of("c")).isPresent();
    }

    @Test
    void aClaimIsFoundAsItWas() {
        AccruedClaim claim = claimed("c", Any.INSTANT);
        keep(claim);

        assertThat(found(port -> port.find(claim.id()))).contains(claim);
        assertThat(found(port -> port.find(AccruedClaimId.of("C")))).isEmpty();
    }

    @Test
    void noTwoClaimsHaveOneId() {
        AccruedClaim first = claimed("c", Any.INSTANT);
        keep(first);

        assertThatThrownBy(() -> keep(claimed("c", Any.INSTANT.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        NotUnique.class, refused -> assertThat(refused.field()).isEqualTo("id"));
        assertThat(found(port -> port.find(first.id()))).contains(first);
    }

    @Test
    void ofManyClaimsOfOneIdAtOnceOneIsKept() {
        List<Boolean> kept = Race.run(RUNNERS, runner -> {
            try {
                keep(claimed("c", Any.INSTANT.plusSeconds(runner)));
                return true;
            } catch (NotUnique taken) {
                return false;
            }
        });

        assertThat(kept).containsOnlyOnce(true);
    }

    @Test
    void theClaimsOfALearnerComeLatestFirstAndThenById() {
        keep(claimed("b", Any.INSTANT));
        keep(claimed("z", Any.INSTANT.minusSeconds(1)));
        keep(claimed("B", Any.INSTANT));
        keep(claimed("a", Any.INSTANT));
        keep(claimed("y", Any.INSTANT.plusSeconds(1)));

        assertThat(listed(port -> port.of(MARIE)))
                .extracting(claim -> claim.id().value())
                .containsExactly("y", "B", "a", "b", "z");
        assertThat(listed(port -> port.of(Any.LEARNER))).isEmpty();
    }

    @Test
    void allAreStreamedInTheOrderOfTheirIds() {
        List.of("\ud83d\ude42", "b", "\uff5e", "9", "B", "a", "10").forEach(id -> keep(claimed(id, Any.INSTANT)));

        assertThat(listed(port -> {
                    try (Stream<AccruedClaim> all = port.stream()) {
                        return all.map(claim -> claim.id().value()).toList();
                    }
                }))
                .containsExactly("10", "9", "B", "a", "b", "\uff5e", "\ud83d\ude42");
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        keep(claimed("c", Any.JUST_BEFORE_A_SECOND));
        keep(claimed("d", Any.LONG_AGO));

        assertThat(listed(port -> port.of(MARIE)))
                .extracting(claim -> claim.act().occurredAt())
                .containsExactly(
                        Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision()),
                        Any.LONG_AGO.truncatedTo(store().precision()));
    }
}
