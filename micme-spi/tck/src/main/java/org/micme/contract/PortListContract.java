package org.micme.contract;

import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.port.StorePort;

/**
 * What is asked of the list of a port.
 *
 * @param <P> the port
 * @param <T> the type of the rows
 */
abstract class PortListContract<P extends StorePort, T> extends ListContract<P, T> {

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    PortListContract(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    /** A page of the list, in a unit. */
    abstract Page<T> page(P port, PageRequest request);

    @Override
    final Page<T> page(PageRequest request) {
        return reading(port -> page(port, request));
    }
}
