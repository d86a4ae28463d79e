package org.micme.spi.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Reading;
import org.micme.rules.schema.TreeSink;
import org.micme.rules.schema.TreeTokens;

/** What is written down, and what comes of reading it. */
final class Written {

    private Written() {}

    /** Asserts that a value comes back equal, and that what is written of what came back is the same to the order. */
    static <T> void comesBack(Kind<T> kind, T value) {
        Object tree = TreeSink.tree(kind, value);
        Reading in = new Reading(new TreeTokens(tree), "record");
        T back = kind.read(in, in.tokens().next());

        assertThat(in.violations()).isEmpty();
        assertThat(back).isEqualTo(value);
        assertThat(String.valueOf(TreeSink.tree(kind, back))).isEqualTo(String.valueOf(tree));
    }

    /** As {@link #comesBack}, and counts which of the states there are was met: in the end, each has to be. */
    static <T> void comesBackInEveryState(Kind<T> kind, Class<T> states, T value) {
        comesBack(kind, value);
        Statistics.collect(value.getClass());
        Statistics.coverage(met ->
                leaves(states).forEach(state -> met.check(state).count(count -> count > 0)));
    }

    /** The classes of a sealed type's objects. */
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Written::leaves)
                : Stream.of(type);
    }

    /** What is wrong with a tree, as {@code path: message}; no value comes of it. */
    static List<String> faults(Kind<?> kind, @Nullable Object tree) {
        Reading in = new Reading(new TreeTokens(tree), "record");
        Object back = kind.read(in, in.tokens().next());

        assertThat(back == null).isEqualTo(!in.isClean());
        return in.violations()
                .map(violation -> violation.path() + ": " + violation.message())
                .asJava();
    }

    /** The object in a tree at names and indexes. */
    @SuppressWarnings("unchecked") // trees are made of such maps and lists
    static Map<String, @Nullable Object> at(@Nullable Object tree, Object... path) {
        return (Map<String, @Nullable Object>) find(tree, path);
    }

    /** The list in a tree at names and indexes. */
    @SuppressWarnings("unchecked") // trees are made of such maps and lists
    static List<@Nullable Object> listAt(@Nullable Object tree, Object... path) {
        return (List<@Nullable Object>) find(tree, path);
    }

    private static Object find(@Nullable Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }
}
