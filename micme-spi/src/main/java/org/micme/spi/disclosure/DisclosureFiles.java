package org.micme.spi.disclosure;

import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.kernel.Version;
import org.micme.spi.port.Aggregates;

/** What each person has disclosed, every version of it (DIS-9). Nothing in a file is ever taken away. */
public interface DisclosureFiles extends Aggregates<PersonId, DisclosureFile> {

    /**
     * Keeps a file. Its disclosures are told apart by their instants, so no two may fall into one step of the store's precision.
     *
     * @throws IllegalArgumentException where two would be of the same instant once they are cut, or the next version is not higher
     *     than the expected one; nothing is kept of the file then
     */
    @Override
    void save(DisclosureFile next, Version expected);
}
