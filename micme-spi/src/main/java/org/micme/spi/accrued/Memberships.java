package org.micme.spi.accrued;

import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.spi.port.Aggregates;

/** Memberships with their periods (ACR-1). */
public interface Memberships extends Aggregates<PersonId, Membership> {}
