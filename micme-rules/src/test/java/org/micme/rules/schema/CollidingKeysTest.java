package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that all share one hash, as whoever writes a request can choose them, are told apart in few comparisons all the same. */
class CollidingKeysTest {

    private static final int KEYS = 8_000;
    // A lookup is as deep as the tree, and looks for a key at each level; going through all keys would be ten times as
    // much.
    private static final long FEW = 2_000L * KEYS;

    private static final AtomicLong COMPARED = new AtomicLong();
    private static final List<String> NAMES =
            IntStream.range(0, KEYS).mapToObj(i -> "key " + i).toList();

    private record Key(String name) implements Comparable<Key> {

        @Override
        public boolean equals(@Nullable Object other) {
            COMPARED.incrementAndGet();
            return other instanceof Key that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public int compareTo(Key other) {
            COMPARED.incrementAndGet();
            return name.compareTo(other.name);
        }
    }

    @BeforeEach
    void nothingIsCompared() {
        COMPARED.set(0);
    }

    @Test
    void inATable() {
        java.util.Map<String, Object> tree = new LinkedHashMap<>();
        NAMES.forEach(name -> tree.put(name, tree.size()));

        Map<Key, Integer> read =
                Read.tree(Kinds.table(Key::new, Key::name, Kinds.COUNT), tree).value();
        for (int i = 0; i < KEYS; i++) {
            assertThat(read.get(new Key(NAMES.get(i))).get()).isEqualTo(i);
            assertThat(read.get(new Key("stranger " + i)).isEmpty()).isTrue();
        }

        assertThat(read.keysIterator().map(Key::name).toJavaList()).isEqualTo(NAMES);
        assertThat(COMPARED).hasValueLessThan(FEW);
    }

    @Test
    void inAListWithoutRepetitions() {
        Kind<Seq<Key>> kind = Kinds.distinctList(Kinds.coded(Key::new, Key::name));

        assertThat(Read.tree(kind, NAMES).value()).hasSize(KEYS);
        assertThat(COMPARED).hasValueLessThan(FEW);
    }

    @Test
    void aTableIsInTheOrderOfItsEntriesAndEqualToAnyOther() {
        java.util.Map<Key, Integer> entries = new LinkedHashMap<>();
        IntStream.range(0, 20).forEach(i -> entries.put(new Key("key " + (i * 7 % 20)), i));

        Map<Key, Integer> table = Tables.inOrder(entries);

        assertThat(table.keysIterator().toJavaList()).containsExactlyElementsOf(entries.keySet());
        assertThat(table).isEqualTo(HashMap.ofAll(entries));
        assertThat(HashMap.ofAll(entries)).isEqualTo(table);
        assertThat(table.put(new Key("a"), 1)
                        .put(new Key("c"), 3)
                        .put(new Key("b"), 2)
                        .takeRight(3)
                        .keysIterator()
                        .map(Key::name)
                        .toJavaList())
                .containsExactly("a", "b", "c");
    }
}
