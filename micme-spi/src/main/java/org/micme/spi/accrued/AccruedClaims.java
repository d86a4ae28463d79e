package org.micme.spi.accrued;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.spi.port.StorePort;

/** Claims of accrued credit: made once, and never changed (ACR-4, ACR-5). */
public interface AccruedClaims extends StorePort {

    /**
     * Keeps a claim.
     *
     * @param claim never null
     * @throws org.micme.spi.port.NotUnique where there is one with its {@code id}
     */
    void add(AccruedClaim claim);

    /**
     * Finds one.
     *
     * @param id never null
     * @return none where there is none
     */
    Optional<AccruedClaim> find(AccruedClaimId id);

    /**
     * The claims of one learner.
     *
     * @param learner never null
     * @return by the instant at which claiming occurred, the latest first, then by id
     */
    List<AccruedClaim> of(PersonId learner);

    /**
     * All of them, in the order of their ids.
     *
     * @return a stream to be closed, and read within the unit; never null
     */
    Stream<AccruedClaim> stream();
}
