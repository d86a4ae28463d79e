package org.micme.proof.histories;

import org.micme.spi.store.UnitOfWork;

/** Something that is done in a unit of work. */
@FunctionalInterface
interface Deed {

    /** Does it, and tells the answer. */
    String in(UnitOfWork unit, Dice dice, Hand hand);
}
