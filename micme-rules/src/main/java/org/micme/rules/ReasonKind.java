package org.micme.rules;

import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule can find: a permanent code, who has the next move, the requirement it rests on, whether it blocks, and the way
 * out. A code means the same wherever it stands; owner and source are those of the rule that has it.
 *
 * <p>Immutable and thread safe. Two kinds are the same only where they are the same object.
 */
public final class ReasonKind {

    private final String code;
    private final Owner owner;
    private final String source;
    private final Severity severity;
    private final Option<String> subject;
    private final Template message;
    private final Remedy remedy;

    private ReasonKind(Builder builder, Remedy remedy) {
        this.code = builder.code;
        this.owner = Objects.requireNonNull(builder.owner, "owner");
        this.source = Objects.requireNonNull(builder.source, "source");
        this.severity = builder.severity;
        this.subject = Option.of(builder.subject);
        this.message = Template.of(Objects.requireNonNull(builder.message, "message"));
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * Begins a kind that blocks.
     *
     * @param code permanent, in capitals; never null
     * @return a builder
     */
    public static Builder blocking(String code) {
        return new Builder(code, Severity.BLOCKING);
    }

    /**
     * Begins a kind that is advice.
     *
     * @param code permanent, in capitals; never null
     * @return a builder
     */
    public static Builder advice(String code) {
        return new Builder(code, Severity.ADVICE);
    }

    /**
     * The code.
     *
     * @return such as {@code WINDOW_CLOSED}, never null
     */
    public String code() {
        return code;
    }

    /**
     * Who has the next move.
     *
     * @return never null
     */
    public Owner owner() {
        return owner;
    }

    /**
     * The requirement it rests on.
     *
     * @return an id of domain.md, never null
     */
    public String source() {
        return source;
    }

    /**
     * Whether it blocks, unless a rule says otherwise of a single reason.
     *
     * @return never null
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What a reason of this kind is about.
     *
     * @return such as {@code faculty}: the list of the facts that names the subjects; none where it is about the whole
     */
    public Option<String> subject() {
        return subject;
    }

    /**
     * What is the matter, in English.
     *
     * @return never null
     */
    public Template message() {
        return message;
    }

    /**
     * The way out.
     *
     * @return never null
     */
    public Remedy remedy() {
        return remedy;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Collects what a kind is made of. For one thread. */
    public static final class Builder {

        private final String code;
        private final Severity severity;
        private @Nullable Owner owner;
        private @Nullable String source;
        private @Nullable String subject;
        private @Nullable String message;

        private Builder(String code, Severity severity) {
            this.code = Objects.requireNonNull(code, "code");
            this.severity = severity;
        }

        /**
         * Says whose move it is.
         *
         * @param value never null
         * @return this builder
         */
        public Builder movedBy(Owner value) {
            owner = value;
            return this;
        }

        /**
         * Says on what it rests.
         *
         * @param requirement an id of domain.md, never null
         * @return this builder
         */
        public Builder from(String requirement) {
            source = requirement;
            return this;
        }

        /**
         * Says what its reasons are about.
         *
         * @param list the list of the facts that names the subjects, never null
         * @return this builder
         */
        public Builder about(String list) {
            subject = list;
            return this;
        }

        /**
         * Says what is the matter.
         *
         * @param text a fragment in lower case, in the form of a {@link Template}; never null
         * @return this builder
         */
        public Builder says(String text) {
            message = text;
            return this;
        }

        /**
         * Completes the kind with its way out.
         *
         * @param remedy never null
         * @return the kind
         */
        public ReasonKind curedBy(Remedy remedy) {
            return new ReasonKind(this, remedy);
        }

        /**
         * Completes the kind with a way out of its own.
         *
         * @param text what to do, in the imperative; never null
         * @param changes the facts that it changes, at least one
         * @return the kind
         */
        public ReasonKind curedBy(String text, String... changes) {
            return curedBy(Remedy.of(text, changes));
        }

        /**
         * Completes a kind that nobody can cure by changing facts.
         *
         * @param text why, and where else to turn; never null
         * @return the kind
         */
        public ReasonKind incurable(String text) {
            return curedBy(Remedy.none(text));
        }
    }
}
