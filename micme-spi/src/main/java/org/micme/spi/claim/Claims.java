package org.micme.spi.claim;

import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.Participation;
import org.micme.spi.port.Aggregates;

/**
 * Credit claimed, and granted late: one claim per learner, activity and credit type, however many send it at once (CRE-4). That is
 * kept by the store itself, not by looking first.
 */
public interface Claims extends Aggregates<ClaimKey, CreditClaim> {

    /**
     * Claims once. Of any number of units that do this for one key at the same time, one is the first; every other waits for
     * it, and is told the first claim where that is kept.
     *
     * @param claim what to keep where nothing is claimed yet; an open claim of the key (a late grant) is replaced where it has
     *     the version that the claim was opened with; never null
     * @return whether it was the first, and the claim that stands; never null
     * @throws org.micme.spi.port.StaleVersion where the open claim has another version, or nothing is kept and the claim was
     *     opened with another than {@link org.micme.domain.kernel.Version#NEW}
     */
    Claiming claim(ClaimedCredit claim);

    /**
     * What one learner has of one activity.
     *
     * @param participation never null
     * @return by credit type
     */
    List<CreditClaim> of(Participation participation);

    /**
     * Everything that one learner has claimed: the transcript (CRE-8).
     *
     * @param learner never null
     * @return claimed or withdrawn, by the instant at which claiming occurred, then by activity and type
     */
    List<CreditClaim> of(PersonId learner);
}
