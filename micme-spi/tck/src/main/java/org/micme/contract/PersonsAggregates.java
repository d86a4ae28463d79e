package org.micme.contract;

import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.StorePort;

/**
 * What is asked of aggregates of which everybody has one.
 *
 * @param <S> the aggregate
 * @param <P> the port
 */
abstract class PersonsAggregates<S, P extends Aggregates<PersonId, S>> extends AggregatesContract<PersonId, S, P> {

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    PersonsAggregates(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    @Override
    final List<PersonId> keys() {
        return Any.people();
    }

    @Override
    final PersonId numbered(int number) {
        return Any.person(number);
    }
}
