package org.micme.contract.memory;

import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.spi.accrued.CreditLedgers;

/** {@link CreditLedgers} in a unit. */
final class MemoryCreditLedgers extends MemoryAggregates<PersonId, CreditLedger> implements CreditLedgers {

    MemoryCreditLedgers(MemoryUnit unit) {
        super(unit, Kind.CREDIT_LEDGER);
    }
}
