package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.kernel.Version;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.port.StorePort;

/**
 * What is asked of all aggregates that change: they are found again as they were, and no change of them is lost.
 *
 * @param <K> the type of their keys
 * @param <S> the type of their states
 * @param <P> the port
 */
abstract class ChangesContract<K, S, P extends Aggregates<K, S>> extends UnitContract<P> {

    private static final int RUNNERS = 8;

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    ChangesContract(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    /** Some keys in their order, at least four, with what an order can get wrong. */
    abstract List<K> keys();

    /** The first state of an aggregate, at version 1; the same for the same arguments. */
    abstract S anew(K key, Instant at);

    /** The next state, its version higher by one. */
    abstract S changed(S state, Instant at);

    /** The instant of the change that came last; none where no state has one. */
    abstract Optional<Instant> instant(S state);

    abstract Version version(S state);

    final K key() {
        return keys().get(0);
    }

    final S anew(K key) {
        return anew(key, Any.INSTANT);
    }

    final S changed(S state) {
        return changed(state, Any.INSTANT.plusSeconds(60));
    }

    final void keep(S state) {
        unit(port -> port.save(state, Version.NEW));
    }

    @Override
    void change(P port) {
        port.save(anew(key()), Version.NEW);
    }

    @Override
    boolean isChanged(P port) {
        return port.find(key()).isPresent();
    }

    @Test
    void whatIsSavedIsFoundAsItWas() {
        S first = anew(key());
        S second = changed(first);

        keep(first);
        assertThat(found(port -> port.find(key()))).contains(first);
        unit(port -> port.save(second, version(first)));
        assertThat(found(port -> port.find(key()))).contains(second);
    }

    @Test
    void nothingIsFoundWhereNothingWasSaved() {
        keep(anew(key()));

        assertThat(found(port -> port.find(keys().get(1)))).isEmpty();
    }

    @Test
    void ofTwoChangesOfOneStateTheSecondIsRefused() {
        S first = anew(key());
        keep(first);
        S second = changed(first);
        unit(port -> port.save(second, version(first)));

        S lost = changed(first, Any.INSTANT.plusSeconds(120));
        assertThatThrownBy(() -> unit(port -> port.save(lost, version(first)))).isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(key()))).contains(second);
    }

    @Test
    void whatIsThereIsNotBegunASecondTime() {
        S first = anew(key());
        keep(first);

        assertThatThrownBy(() -> keep(anew(key(), Any.INSTANT.plusSeconds(1)))).isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(key()))).contains(first);
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        S first = anew(key());

        assertThatThrownBy(() -> unit(port -> port.save(changed(first), version(first))))
                .isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(key()))).isEmpty();
    }

    @Test
    void theNextVersionIsHigher() {
        S first = anew(key());
        keep(first);

        assertThatThrownBy(() -> unit(port -> port.save(first, version(first))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unit(port -> port.save(first, version(changed(first)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalChangesCanBeSavedAsOne() {
        S first = anew(key());
        keep(first);
        S third = changed(changed(first), Any.INSTANT.plusSeconds(120));
        unit(port -> port.save(third, version(first)));

        assertThat(found(port -> port.find(key()))).contains(third);
        assertThatThrownBy(() -> unit(port -> port.save(third, version(changed(first)))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aUnitThatWasRefusedKeepsNothingEvenWhereItsWorkGoesOn() {
        S first = anew(key());
        K other = keys().get(1);
        keep(first);

        assertThatThrownBy(() -> unit(port -> {
                    port.save(anew(other), Version.NEW);
                    assertThatThrownBy(() -> port.save(first, Version.NEW)).isInstanceOf(StaleVersion.class);
                    assertThatThrownBy(() -> port.find(other)).isInstanceOf(IllegalStateException.class);
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(found(port -> port.find(other))).isEmpty();
    }

    @Test
    void ofManyChangesAtOnceOneIsKeptAndAllOthersAreRefused() {
        S first = anew(key());
        keep(first);

        List<Boolean> kept = Race.run(RUNNERS, runner -> {
            S next = changed(first, Any.INSTANT.plusSeconds(runner));
            try {
                unit(port -> port.save(next, version(first)));
                return true;
            } catch (StaleVersion stale) {
                return false;
            }
        });
        assertThat(kept).containsOnlyOnce(true);
        int winner = kept.indexOf(true);
        assertThat(found(port -> port.find(key()))).contains(changed(first, Any.INSTANT.plusSeconds(winner)));
    }

    @Test
    void ofManyThatBeginAtOnceOneIsKeptAndAllOthersAreRefused() {
        List<Boolean> kept = Race.run(RUNNERS, runner -> {
            try {
                keep(anew(key(), Any.INSTANT.plusSeconds(runner)));
                return true;
            } catch (StaleVersion stale) {
                return false;
            }
        });

        assertThat(kept).containsOnlyOnce(true);
        int winner = kept.indexOf(true);
        assertThat(found(port -> port.find(key()))).contains(anew(key(), Any.INSTANT.plusSeconds(winner)));
    }
}
