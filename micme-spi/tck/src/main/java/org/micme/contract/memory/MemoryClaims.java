package org.micme.contract.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.Version;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;

/** {@link Claims} in a unit. */
final class MemoryClaims extends MemoryAggregates<ClaimKey, CreditClaim> implements Claims {

    MemoryClaims(MemoryUnit unit) {
        super(unit, Kind.CLAIM);
    }

    @Override
    public Claiming claim(ClaimedCredit claim) {
        unit().changeable();
        CreditClaim kept = find(claim.key()).orElse(OpenClaim.of(claim.key()));
        if (claimed(kept).isPresent()) {
            return new Claiming(false, kept);
        }
        Version opened = claim.opened().version();
        if (!kept.version().equals(opened)) {
            throw stale(claim.key(), opened);
        }
        put(claim);
        return new Claiming(true, claim);
    }

    @Override
    public List<CreditClaim> of(Participation participation) {
        return stream()
                .filter(claim -> claim.key().participation().equals(participation))
                .toList();
    }

    @Override
    public List<CreditClaim> of(PersonId learner) {
        return stream()
                .filter(claim -> claim.key().participation().learner().equals(learner))
                .flatMap(claim -> claimed(claim).stream().map(claimed -> new Dated(instant(claimed), claim)))
                .sorted(Comparator.comparing(Dated::claimedAt)
                        .thenComparing(dated -> dated.claim().key(), Order.CLAIM))
                .map(Dated::claim)
                .toList();
    }

    private record Dated(Instant claimedAt, CreditClaim claim) {}

    private static Instant instant(ClaimedCredit claim) {
        return claim.claiming().occurredAt();
    }

    private static Optional<ClaimedCredit> claimed(CreditClaim claim) {
        return claim.fold(open -> Optional.empty(), Optional::of, withdrawn -> Optional.of(withdrawn.claimed()));
    }
}
