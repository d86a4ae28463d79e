package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.StorePort;

/**
 * What is asked of all aggregates besides their changes: several come at once, all come in order, and instants are cut.
 *
 * @param <K> the type of their keys
 * @param <S> the type of their states
 * @param <P> the port
 */
abstract class AggregatesContract<K, S, P extends Aggregates<K, S>> extends ChangesContract<K, S, P> {

    private static final int MOST_KEYS = 10_000;

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    AggregatesContract(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    /** Any number of other keys. */
    abstract K numbered(int number);

    @Test
    void whereAUnitReadsEveryChangeIsRefusedForThat() {
        S first = anew(key());
        keep(first);

        for (S next : List.of(first, changed(first))) {
            assertThatThrownBy(() -> reading(port -> {
                        port.save(next, version(first));
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void severalAreFoundAtOnceEachOnceInTheOrderAskedFor() {
        List<K> keys = keys();
        keys.subList(0, 3).forEach(key -> keep(anew(key)));

        List<K> asked = List.of(keys.get(2), keys.get(0), keys.get(3), keys.get(2));
        assertThat(listed(port -> port.findAll(asked))).containsExactly(anew(keys.get(2)), anew(keys.get(0)));
        assertThat(listed(port -> port.findAll(List.of()))).isEmpty();
    }

    @Test
    void tenThousandKeysAreAskedForAtOnceAndNoMore() {
        keep(anew(key()));
        List<K> keys = new ArrayList<>(
                IntStream.range(0, MOST_KEYS - 1).mapToObj(this::numbered).toList());
        keys.add(key());

        assertThat(listed(port -> port.findAll(keys))).containsExactly(anew(key()));
        keys.add(key());
        assertThatThrownBy(() -> reading(port -> port.findAll(keys))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allAreStreamedInTheOrderOfTheirKeys() {
        List<K> mixed = new ArrayList<>(keys());
        Collections.reverse(mixed);
        mixed.forEach(key -> keep(anew(key)));

        assertThat(listed(port -> {
                    try (Stream<S> all = port.stream()) {
                        return all.toList();
                    }
                }))
                .isEqualTo(keys().stream().map(this::anew).toList());
    }

    @Test
    void aStreamCanBeLeftBeforeItsEnd() {
        keys().forEach(key -> keep(anew(key)));

        unit(port -> {
            try (Stream<S> all = port.stream()) {
                assertThat(all.findFirst()).contains(anew(key()));
            }
            port.save(changed(anew(key())), version(anew(key())));
        });
        assertThat(found(port -> port.find(key()))).contains(changed(anew(key())));
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        instantIsCut(Any.JUST_BEFORE_A_SECOND);
    }

    @Test
    void instantsBeforeTheEpochAreCutTowardsThePast() {
        instantIsCut(Any.LONG_AGO);
    }

    private void instantIsCut(Instant at) {
        S first = anew(key(), at);
        keep(first);
        unit(port -> port.save(changed(first, at), version(first)));

        Optional<Instant> kept = reading(port -> port.find(key())).flatMap(this::instant);
        assertThat(kept).isEqualTo(instant(changed(first, at)).map(cut -> cut.truncatedTo(store().precision())));
    }
}
