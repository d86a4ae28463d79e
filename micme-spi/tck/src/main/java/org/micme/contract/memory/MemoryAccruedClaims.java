package org.micme.contract.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.port.NotUnique;

/** {@link AccruedClaims} in a unit. */
record MemoryAccruedClaims(MemoryUnit unit) implements AccruedClaims {

    private static final Table<AccruedClaimId, AccruedClaim> TABLE = new Table<>("accrued claim", Order.ACCRUED_CLAIM);
    private static final Comparator<AccruedClaim> LATEST_FIRST = Comparator.comparing(MemoryAccruedClaims::instant)
            .reversed()
            .thenComparing(AccruedClaim::id, Order.ACCRUED_CLAIM);

    private static Instant instant(AccruedClaim claim) {
        return claim.act().occurredAt();
    }

    @Override
    public void add(AccruedClaim claim) {
        unit.changeable();
        if (find(claim.id()).isPresent()) {
            throw unit.ending(new NotUnique("accrued claim", "id"));
        }
        unit.put(TABLE, claim.id(), claim);
    }

    @Override
    public Optional<AccruedClaim> find(AccruedClaimId id) {
        return unit.rows(TABLE).get(id).toJavaOptional();
    }

    @Override
    public List<AccruedClaim> of(PersonId learner) {
        return stream()
                .filter(claim -> claim.learner().equals(learner))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public Stream<AccruedClaim> stream() {
        return unit.stream(TABLE);
    }
}
