package org.micme.contract;

import org.micme.domain.kernel.InstitutionId;

/** What somebody does to a store who goes around it, such as with a database's own tools: the ledger has to notice, and the
 * outbox to go on. */
public interface Tampering {

    /**
     * Changes a word of an entry of the audit trail.
     *
     * @param institution never null
     * @param index counted from 0, in the order in which entries were appended
     */
    void alterEntry(InstitutionId institution, int index);

    /**
     * Takes an entry of the audit trail away.
     *
     * @param institution never null
     * @param index counted from 0, in the order in which entries were appended
     */
    void removeEntry(InstitutionId institution, int index);

    /**
     * Puts an entry into the audit trail, between others or beside them, as if it had been there when they were sealed.
     *
     * @param institution with sealed entries; never null
     */
    void insertEntry(InstitutionId institution);

    /**
     * Changes a word of a logged decision.
     *
     * @param institution never null
     * @param id the decision's; never null
     */
    void alterDecision(InstitutionId institution, String id);

    /**
     * Changes what is kept of a logged decision so that it can't be read any more, such as a byte of what is encrypted; where everything
     * can be read, a word.
     *
     * @param institution never null
     * @param id the decision's; never null
     */
    void spoilDecision(InstitutionId institution, String id);

    /**
     * Changes what is kept of a message in the outbox so that it can't be read any more, such as a byte of what is encrypted; where
     * everything can be read, the store has to know what it was made of as such.
     *
     * @param institution never null
     * @param key the message's; never null
     */
    void spoilMessage(InstitutionId institution, String key);

    /**
     * Cuts the chain at its end: takes the newest seal away with all entries that it covers, and with all that tells of them, so that
     * nothing within the store shows it.
     *
     * @param institution with more than one seal, the newest of which covers one entry of the audit trail; never null
     */
    void cutEnd(InstitutionId institution);

    /**
     * Takes a seal away.
     *
     * @param institution never null
     * @param index counted from 0, in the order in which entries were sealed
     */
    void removeSeal(InstitutionId institution, int index);
}
