package org.micme.contract.memory;

import org.micme.domain.claim.Participation;
import org.micme.domain.moc.MocClaim;
import org.micme.spi.moc.MocClaims;

/** {@link MocClaims} in a unit. */
final class MemoryMocClaims extends MemoryAggregates<Participation, MocClaim> implements MocClaims {

    MemoryMocClaims(MemoryUnit unit) {
        super(unit, Kind.MOC_CLAIM);
    }
}
