package org.micme.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a tree: a value, or faults. */
public final class Read<T> {

    private final @Nullable T value;
    private final Seq<Violation> violations;

    private Read(@Nullable T value, Seq<Violation> violations) {
        this.value = value;
        this.violations = violations;
    }

    /** Reads a tree as a value of a kind, at a path. */
    public static <T> Read<T> tree(Kind<T> kind, @Nullable Object tree) {
        Reading in = new Reading(new TreeTokens(tree), "facts");
        T value = kind.read(in, in.tokens().next());
        return new Read<>(value, in.violations());
    }

    /** Reads what was written of a value. */
    public static <T> Read<T> again(Kind<T> kind, T value) {
        return tree(kind, TreeSink.tree(kind, value));
    }

    /** The value, of which nothing was found wrong. */
    public T value() {
        assertThat(violations).isEmpty();
        assertThat(value).isNotNull();
        return value;
    }

    /** Asserts that exactly these paths are at fault, and that no value came out but what is right of a list. */
    public Read<T> isRefusedAt(String... paths) {
        assertThat(violations.map(Violation::path).asJava()).containsExactlyInAnyOrder(paths);
        if (!(value instanceof Seq<?>)) {
            assertThat(value).isNull();
        }
        return this;
    }

    /** Asserts what is said of the faults, in order. */
    public Read<T> saying(String... messages) {
        assertThat(violations.map(Violation::message).asJava()).containsExactlyInAnyOrder(messages);
        return this;
    }

    /** Asserts that nothing said of the faults has this in it. */
    public Read<T> neverRepeating(String secret) {
        List<String> said = violations.map(Violation::toString).asJava();
        assertThat(said).isNotEmpty().noneMatch(text -> text.contains(secret));
        return this;
    }
}
