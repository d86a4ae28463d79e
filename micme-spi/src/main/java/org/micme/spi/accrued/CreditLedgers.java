package org.micme.spi.accrued;

import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.spi.port.Aggregates;

/** What each learner has earned, and how much of it is claimed (ACR-1, ACR-4). */
public interface CreditLedgers extends Aggregates<PersonId, CreditLedger> {}
