package org.micme.spi.audit;

import java.util.Optional;
import java.util.Set;
import org.micme.domain.kernel.InstitutionId;

/**
 * Seals what was appended to the audit trail and the decision log of an institution into a chain: each seal holds the digest of the
 * seal before it and of every entry since. No change waits for it, as it works after the commit, in batches. Thread safe.
 */
public interface Ledger {

    /** The most entries that one seal covers. */
    int MOST_SEALED = 1_000;

    /**
     * Seals what is committed and not sealed yet, or the first {@value #MOST_SEALED} of it: one seal, so that nobody waits for the
     * backlog of another. Of several nodes that do it at once, one does and the others find nothing. An entry that can't be read waits
     * on, and holds no other back.
     *
     * @param institution never null
     * @return how many entries were sealed; where it is {@value #MOST_SEALED}, more may wait
     */
    int seal(InstitutionId institution);

    /**
     * The institutions with entries that are committed and not sealed yet. It is asked many times a minute, whatever the number of
     * institutions.
     *
     * @return never null
     */
    Set<InstitutionId> unsealed();

    /**
     * Holds every entry against its seal, and every seal against the one before it. Entries that were altered, taken away or slipped
     * in are found; so is a seal that was. Whoever can write to the store can make all seals anew from some entry on, or take the end of
     * the chain away with all that tells of it: no store can find that by itself, and {@link #verify(InstitutionId, NotedSeal)} does.
     *
     * @param institution never null
     * @return what was found; never null
     */
    ChainReport verify(InstitutionId institution);

    /**
     * Does the same, and holds the chain against a seal that was noted outside the store: all that was sealed until then is proved to be
     * as it was. A chain that the seal is not in is at fault.
     *
     * @param institution never null
     * @param noted what {@link ChainReport#newest} was at some time; never null
     * @return what was found; never null
     */
    ChainReport verify(InstitutionId institution, NotedSeal noted);

    /**
     * Holds one logged decision against its seal, and that seal against all that it covers and what stands on it next. That is much
     * less than {@link #verify} does, and enough where one decision is to be relied on, such as for a receipt. What follows further on
     * in the chain is not looked at.
     *
     * @param institution never null
     * @param decision the id of a logged decision; never null
     * @return how it stands, as of one moment; none where there is no such decision
     */
    Optional<SealedState> stateOf(InstitutionId institution, String decision);
}
