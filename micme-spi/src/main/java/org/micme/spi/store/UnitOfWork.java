package org.micme.spi.store;

import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;

/** Changes of one institution that are kept together, or not at all. For one thread, until the work returns. */
public interface UnitOfWork {

    /**
     * Whose data this is about.
     *
     * @return never null
     */
    InstitutionId institution();

    /**
     * A port of this unit.
     *
     * @param type which, such as {@code Claims.class}; never null
     * @param <P> its type
     * @return never null; the same for the same type
     * @throws PortAbsent where the store has none
     * @throws IllegalStateException where the unit has ended
     */
    <P extends StorePort> P port(Class<P> type);
}
