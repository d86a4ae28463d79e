package org.micme.contract.memory;

import org.micme.domain.account.PersonId;
import org.micme.domain.moc.Diplomate;
import org.micme.spi.moc.Diplomates;

/** {@link Diplomates} in a unit. */
final class MemoryDiplomates extends MemoryAggregates<PersonId, Diplomate> implements Diplomates {

    MemoryDiplomates(MemoryUnit unit) {
        super(unit, Kind.DIPLOMATE);
    }
}
