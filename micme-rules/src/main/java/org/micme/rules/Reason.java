package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found: its kind, what it is about, and the values to tell it by, such as a date. It holds no text: a
 * {@link Wording} makes it, where somebody reads it.
 *
 * <p>Immutable and thread safe. Equal to another where code, subject, severity and values are.
 */
public final class Reason {

    private final ReasonKind kind;
    private final Severity severity;
    private final @Nullable String subject;
    private final @Nullable Object first;
    private final @Nullable Object second;

    Reason(
            ReasonKind kind,
            Severity severity,
            @Nullable String subject,
            @Nullable Object first,
            @Nullable Object second) {
        this.kind = kind;
        this.severity = severity;
        this.subject = subject;
        this.first = first;
        this.second = second;
    }

    /**
     * A reason about the whole.
     *
     * @param kind never null
     * @return without subject and values
     */
    public static Reason of(ReasonKind kind) {
        return new Reason(kind, kind.severity(), null, null, null);
    }

    /**
     * A reason about one subject.
     *
     * @param kind never null
     * @param subject an id out of the facts, never null
     * @return without values
     */
    public static Reason of(ReasonKind kind, String subject) {
        return new Reason(kind, kind.severity(), Objects.requireNonNull(subject, "subject"), null, null);
    }

    /**
     * The kind.
     *
     * @return never null
     */
    public ReasonKind kind() {
        return kind;
    }

    /**
     * The code of its kind.
     *
     * @return never null
     */
    public String code() {
        return kind.code();
    }

    /**
     * Who has the next move.
     *
     * @return never null
     */
    public Owner owner() {
        return kind.owner();
    }

    /**
     * The requirement it rests on.
     *
     * @return an id of domain.md, never null
     */
    public String source() {
        return kind.source();
    }

    /**
     * The way out.
     *
     * @return never null
     */
    public Remedy remedy() {
        return kind.remedy();
    }

    /**
     * Whether it blocks.
     *
     * @return never null
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether it stands in the way.
     *
     * @return false for advice
     */
    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    /**
     * What it is about.
     *
     * @return an id out of the facts; none where it is about the whole; never null
     */
    public Option<String> subject() {
        return Option.of(subject);
    }

    /**
     * The values that its text names, in order.
     *
     * @return none, one or two instants, dates, amounts, counts or texts; never null
     */
    public Seq<Object> values() {
        return Array.of(first, second).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    @Nullable
    String subjectOrNull() {
        return subject;
    }

    @Nullable
    Object valueOrNull(int index) {
        return index == 0 ? first : second;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that
                && code().equals(that.code())
                && severity == that.severity
                && Objects.equals(subject, that.subject)
                && Objects.equals(first, that.first)
                && Objects.equals(second, that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), severity, subject, first, second);
    }

    @Override
    public String toString() {
        return subject == null ? code() : code() + " " + subject;
    }
}
