package org.micme.spi.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.kernel.Version;

/**
 * Aggregates of one kind: each is found by its key, and saved whole with the version that the change started from, so that of two
 * changes of one state the second is refused, not lost.
 *
 * @param <K> the type of their keys
 * @param <S> the type of their states
 */
public interface Aggregates<K, S> extends StorePort {

    /**
     * Finds one.
     *
     * @param key never null
     * @return none where there is none
     */
    Optional<S> find(K key);

    /**
     * Finds several at once.
     *
     * @param keys at most 10,000; never null, and none in it is
     * @return those that there are, in the order in which the keys are given, each once
     * @throws IllegalArgumentException where there are more keys
     */
    List<S> findAll(Collection<K> keys);

    /**
     * Saves a state.
     *
     * @param next what is to be kept; its own version is higher than the expected one; never null
     * @param expected the version that the change started from, {@link Version#NEW} where there was none; never null
     * @throws StaleVersion where another is kept than the expected one
     * @throws NotUnique where the port demands that something is unique, and it isn't
     * @throws IllegalArgumentException where the next version is not higher
     */
    void save(S next, Version expected);

    /**
     * All of them, in the order of their keys, without holding all in memory.
     *
     * @return a stream to be closed, and read within the unit; never null
     */
    Stream<S> stream();
}
