package org.micme.contract.memory;

import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.spi.disclosure.DisclosureFiles;

/** {@link DisclosureFiles} in a unit. */
final class MemoryDisclosureFiles extends MemoryAggregates<PersonId, DisclosureFile> implements DisclosureFiles {

    MemoryDisclosureFiles(MemoryUnit unit) {
        super(unit, Kind.DISCLOSURE_FILE);
    }
}
