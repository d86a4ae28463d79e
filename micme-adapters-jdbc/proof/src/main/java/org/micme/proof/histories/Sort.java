package org.micme.proof.histories;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.json.JsonText;
import org.micme.rules.schema.Kind;
import org.micme.spi.port.Aggregates;

/**
 * A sort of aggregates.
 *
 * @param port where they are kept
 * @param key some key
 * @param fresh a state where there was none
 * @param changed what may come of a state
 * @param told how a state is told
 */
record Sort<K, S>(
        Class<? extends Aggregates<K, S>> port,
        Function<Dice, K> key,
        BiFunction<K, Dice, S> fresh,
        BiFunction<S, Dice, S> changed,
        Told<S> told) {

    /**
     * How a state is told, and at which version it is.
     *
     * @param kind how it is written
     * @param version its version
     */
    record Told<S>(Kind<S> kind, Function<S, Version> version) {}

    Version version(S state) {
        return told.version().apply(state);
    }

    String text(S state) {
        return JsonText.write(told.kind(), state);
    }

    List<String> texts(List<S> states) {
        return states.stream().map(this::text).toList();
    }
}
