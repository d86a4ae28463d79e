package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.micme.rules.policy.Policy;

/**
 * What a rule decided: an outcome, and every reason for it in a fixed order. It carries the rule and its edition, the policy and
 * its version, so that it can be asked again; and it can't be made without its findings.
 *
 * <p>Immutable and thread safe.
 *
 * @param <O> the rule's outcomes
 * @param <D> the rule's details
 */
public final class Decision<O extends Enum<O>, D> {

    private static final Array<String> NO_CONTRIBUTORS = Array.empty();

    private final Rule<?, O, D> rule;
    private final Policy policy;
    private final O outcome;
    private final Seq<Reason> reasons;
    private final D details;
    private final @Nullable Instant nextChangeAt;
    private final Seq<String> contributors;

    Decision(Rule<?, O, D> rule, Policy policy, O outcome, D details, Findings own) {
        this.rule = rule;
        this.policy = policy;
        this.outcome = outcome;
        this.details = details;
        this.reasons = own.reasons;
        this.nextChangeAt = own.nextChangeAt;
        this.contributors = own.contributors;
    }

    private Decision(Decision<O, D> own, O outcome, D details, Findings added) {
        this.rule = own.rule;
        this.policy = own.policy;
        this.outcome = outcome;
        this.details = details;
        this.reasons = own.reasons.appendAll(added.reasons);
        this.nextChangeAt = added.nextChangeAt;
        this.contributors = added.contributors;
    }

    /** What a rule found, or plug-ins beside it. */
    record Findings(
            Seq<Reason> reasons,
            Seq<String> contributors,
            @Nullable Instant nextChangeAt) {

        static Findings ofRule(Reasons reasons, @Nullable Instant nextChangeAt) {
            return new Findings(reasons.toSeq(), NO_CONTRIBUTORS, nextChangeAt);
        }
    }

    Decision<O, D> joinedBy(O newOutcome, D newDetails, Findings added) {
        return new Decision<>(this, newOutcome, newDetails, added);
    }

    /**
     * The rule that decided.
     *
     * @return never null
     */
    public Rule<?, O, D> rule() {
        return rule;
    }

    /**
     * The policy under which it decided.
     *
     * @return never null
     */
    public Policy policy() {
        return policy;
    }

    /**
     * What it decided.
     *
     * @return never null
     */
    public O outcome() {
        return outcome;
    }

    /**
     * Every reason, in the order of decisions.md; those of plug-ins come last.
     *
     * @return empty where nothing is to be said; never null
     */
    public Seq<Reason> reasons() {
        return reasons;
    }

    /**
     * What the rule worked out on the way.
     *
     * @return never null
     */
    public D details() {
        return details;
    }

    /**
     * When the answer becomes another though no fact changes.
     *
     * @return the first such instant after the moment of asking; none where there is none; never null
     */
    public Option<Instant> nextChangeAt() {
        return Option.of(nextChangeAt);
    }

    @Nullable
    Instant nextChangeOrNull() {
        return nextChangeAt;
    }

    /**
     * The plug-ins that added reasons.
     *
     * @return their names, in the order in which they were asked; never null
     */
    public Seq<String> contributors() {
        return contributors;
    }

    /**
     * Whether something stands in the way.
     *
     * @return true where a reason is blocking
     */
    public boolean isBlocked() {
        return reasons.exists(Reason::isBlocking);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision<?, ?> that
                && rule == that.rule
                && policy.equals(that.policy)
                && outcome == that.outcome
                && reasons.equals(that.reasons)
                && details.equals(that.details)
                && Objects.equals(nextChangeAt, that.nextChangeAt)
                && contributors.equals(that.contributors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), outcome, reasons, nextChangeAt);
    }

    @Override
    public String toString() {
        return rule.id() + " " + outcome + reasons.mkString(" [", ", ", "]");
    }
}
