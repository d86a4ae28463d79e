package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule finds, in the order in which it finds it. For one thread, and for one decision.
 *
 * <p>Where nothing is found it costs nothing.
 */
public final class Reasons {

    private static final Reason[] NONE = {};
    private static final Array<Reason> EMPTY = Array.empty();

    private Reason[] found = NONE;
    private int size;
    private int blocking;

    /** Begins with nothing found. */
    public Reasons() {}

    /**
     * Whether nothing was found.
     *
     * @return true without reasons
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * How many reasons were found.
     *
     * @return from 0
     */
    public int size() {
        return size;
    }

    /**
     * Whether nothing was found that stands in the way.
     *
     * @return true where all is advice
     */
    public boolean isClear() {
        return blocking == 0;
    }

    /**
     * Adds a reason about the whole.
     *
     * @param kind never null
     */
    public void add(ReasonKind kind) {
        add(kind, null, null, null);
    }

    /**
     * Adds a reason about the whole where something is so.
     *
     * @param holds whether it is so
     * @param kind never null
     */
    public void addWhere(boolean holds, ReasonKind kind) {
        if (holds) {
            add(kind, null, null, null);
        }
    }

    /**
     * Adds a reason about one subject.
     *
     * @param kind never null
     * @param subject an id out of the facts; null where it is about the whole
     */
    public void add(ReasonKind kind, @Nullable String subject) {
        add(kind, subject, null, null);
    }

    /**
     * Adds a reason with values to tell it by.
     *
     * @param kind never null
     * @param subject an id out of the facts; null where it is about the whole
     * @param first the first value; may be null
     * @param second the second value; may be null
     */
    public void add(ReasonKind kind, @Nullable String subject, @Nullable Object first, @Nullable Object second) {
        add(new Reason(kind, kind.severity(), subject, first, second));
    }

    /**
     * Adds a reason of a severity that is not its kind's.
     *
     * @param severity never null
     * @param kind never null
     * @param subject an id out of the facts; null where it is about the whole
     * @param first the first value; may be null
     * @param second the second value; may be null
     */
    public void addAs(
            Severity severity,
            ReasonKind kind,
            @Nullable String subject,
            @Nullable Object first,
            @Nullable Object second) {
        add(new Reason(kind, severity, subject, first, second));
    }

    private void add(Reason reason) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size == 0 ? 2 : size * 2);
        }
        found[size++] = reason;
        blocking += reason.isBlocking() ? 1 : 0;
    }

    /**
     * All that was found.
     *
     * @return in the order in which it was added; never null
     */
    public Seq<Reason> toSeq() {
        if (size <= 1) {
            return size == 0 ? EMPTY : Array.of(found[0]);
        }
        return Array.of(size == found.length ? found : Arrays.copyOf(found, size));
    }
}
