package org.micme.spi.disclosure;

import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.spi.port.Aggregates;

/** What each person has disclosed, every version of it (DIS-9). Nothing in a file is ever taken away. */
public interface DisclosureFiles extends Aggregates<PersonId, DisclosureFile> {}
