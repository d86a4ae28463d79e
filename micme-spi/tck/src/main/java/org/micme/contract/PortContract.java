package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.port.StorePort;

/**
 * What is asked of a port. An adapter's test extends the contract of a port, and says what the adapter is.
 *
 * @param <P> the port
 */
public abstract class PortContract<P extends StorePort> extends Clauses {

    private final Class<P> port;
    private final List<Class<? extends StorePort>> besides;

    /** For a port, and others that its clauses stand on. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of does nothing but read them.
    PortContract(Class<P> port, Class<? extends StorePort>... besides) {
        this.port = port;
        this.besides = List.of(besides);
    }

    @Override
    final Optional<Class<?>> absent() {
        if (!store().ports().contains(port)) {
            return Optional.of(port);
        }
        return besides.stream()
                .<Class<?>>map(needed -> needed)
                .filter(needed -> !store().ports().contains(needed))
                .findFirst();
    }

    final <T> T inUnit(Function<P, T> work) {
        return inUnit(INSTITUTION, work);
    }

    final <T> T inUnit(InstitutionId institution, Function<P, T> work) {
        return store().inUnit(institution, unit -> work.apply(unit.port(port)));
    }

    final void unit(Consumer<P> work) {
        unit(INSTITUTION, work);
    }

    final void unit(InstitutionId institution, Consumer<P> work) {
        inUnit(institution, its -> {
            work.accept(its);
            return true;
        });
    }

    /** Changes another port. */
    final <O extends StorePort> void unit(Class<O> other, Consumer<O> work) {
        store().inUnit(INSTITUTION, unit -> {
            work.accept(unit.port(other));
            return true;
        });
    }

    final <T> T reading(Function<P, T> work) {
        return reading(INSTITUTION, work);
    }

    final <T> T reading(InstitutionId institution, Function<P, T> work) {
        return store().reading(institution, unit -> work.apply(unit.port(port)));
    }

    /** What is found where a unit reads. */
    final <T> Optional<T> found(Function<P, Optional<T>> question) {
        return reading(question);
    }

    final <T> Optional<T> found(InstitutionId institution, Function<P, Optional<T>> question) {
        return reading(institution, question);
    }

    /** What is listed where a unit reads. */
    final <T> List<T> listed(Function<P, List<T>> question) {
        return reading(question);
    }

    /** Whether something is so where a unit reads. */
    final boolean holds(Function<P, Boolean> question) {
        return reading(question);
    }

    final boolean holds(InstitutionId institution, Function<P, Boolean> question) {
        return reading(institution, question);
    }

    final boolean holdsInUnit(Function<P, Boolean> question) {
        return inUnit(question);
    }

    final boolean holdsInUnit(InstitutionId institution, Function<P, Boolean> question) {
        return inUnit(institution, question);
    }

    @Test
    void thePortIsTheSameThroughoutItsUnit() {
        List<P> asked = store().inUnit(INSTITUTION, unit -> List.of(unit.port(port), unit.port(port)));
        List<P> askedReading = store().reading(INSTITUTION, unit -> List.of(unit.port(port), unit.port(port)));

        assertThat(asked.get(0)).isSameAs(asked.get(1));
        assertThat(askedReading.get(0)).isSameAs(askedReading.get(1));
    }
}
