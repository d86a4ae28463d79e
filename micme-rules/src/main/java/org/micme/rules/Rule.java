package org.micme.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.Values;
import org.micme.rules.schema.Violation;

/**
 * One rule: a pure function from facts and a policy to a {@link Decision}. It reads no clock (the facts hold the moment of
 * asking), does no I/O and holds no figure (the policy does). Every finding is reported, never the first alone.
 *
 * <p>Immutable and thread safe; each rule is one object, found in its own class as {@code RULE}.
 *
 * @param <F> the facts it looks at
 * @param <O> what it can decide
 * @param <D> what it works out on the way
 */
public abstract class Rule<F, O extends Enum<O>, D> {

    private static final Array<Violation> NO_VIOLATIONS = Array.empty();
    private static final Array<Instant> NO_INSTANTS = Array.empty();

    private final RuleCard<O> card;

    /**
     * A rule with its card.
     *
     * @param card never null
     */
    protected Rule(RuleCard<O> card) {
        this.card = card;
    }

    /**
     * Decides.
     *
     * @param given the facts, never null
     * @param policy never null
     * @return the decision, with all its findings
     * @throws InvalidFactsException where the facts don't go with the policy
     */
    public final Decision<O, D> decide(F given, Policy policy) {
        Seq<Violation> violations = violations(given, policy);
        if (!violations.isEmpty()) {
            throw new InvalidFactsException(card.id, violations);
        }
        return assess(given, policy);
    }

    /**
     * What is wrong with facts that are right by themselves but don't go with a policy.
     *
     * @param given never null
     * @param policy never null
     * @return every fault, with its path; empty for most rules and most facts; never null
     */
    public Seq<Violation> violations(F given, Policy policy) {
        return NO_VIOLATIONS;
    }

    /**
     * As {@link #violations(Object, Policy)}, for facts that are wrong by themselves besides: every fault is told at once.
     *
     * @param read what could be read of the facts, never null
     * @param policy never null
     * @return every fault that the policy makes one, with its path; never null
     */
    public Seq<Violation> violations(Values read, Policy policy) {
        return NO_VIOLATIONS;
    }

    /**
     * The instants at which the answer can become another though no fact changes: more than there need be, never fewer.
     *
     * @param given never null
     * @param policy never null
     * @return in no order; empty where time plays no role; never null
     */
    public Seq<Instant> turningPoints(F given, Policy policy) {
        return NO_INSTANTS;
    }

    /**
     * The same facts at another moment of asking.
     *
     * @param given never null
     * @param asOf never null
     * @return a copy; the facts themselves where time plays no role
     */
    public F at(F given, Instant asOf) {
        return given;
    }

    /**
     * Looks at the facts.
     *
     * @param given never null, and in accord with the policy
     * @param policy never null
     * @return the decision
     */
    protected abstract Decision<O, D> assess(F given, Policy policy);

    /**
     * What the outcome becomes where a plug-in adds a reason that blocks.
     *
     * @param outcome the rule's own
     * @return the outcome that withholds what the rule would have granted; the same one where it grants nothing
     */
    protected abstract O withheld(O outcome);

    /**
     * What the details become where a plug-in's reason turns the outcome into another.
     *
     * @param own the rule's own
     * @return the same, unless they hold what is withheld
     */
    protected D withheldDetails(D own) {
        return own;
    }

    /**
     * Makes this rule's decision.
     *
     * @param policy never null
     * @param outcome never null
     * @param reasons all that was found, never null
     * @param worked what was worked out on the way, never null
     * @param nextChangeAt when the answer becomes another though no fact changes; null for never
     * @return the decision
     */
    protected final Decision<O, D> decided(
            Policy policy, O outcome, Reasons reasons, D worked, @Nullable Instant nextChangeAt) {
        return new Decision<>(this, policy, outcome, worked, Decision.Findings.ofRule(reasons, nextChangeAt));
    }

    /**
     * The permanent id.
     *
     * @return such as {@code claim-window}, never null
     */
    public final String id() {
        return card.id;
    }

    /**
     * What it decides, for people.
     *
     * @return never null
     */
    public final String title() {
        return card.title;
    }

    /**
     * On what it rests.
     *
     * @return never null
     */
    public final Citation citation() {
        return card.citation;
    }

    /**
     * Which edition it is: another one where the same facts under the same policy are decided otherwise.
     *
     * @return never null
     */
    public final String edition() {
        return card.edition;
    }

    /**
     * What it can decide.
     *
     * @return in the order of decisions.md, never null
     */
    public final Seq<O> outcomes() {
        return card.outcomes;
    }

    /**
     * What it can find.
     *
     * @return in the order of decisions.md, never null
     */
    public final Seq<ReasonKind> reasonKinds() {
        return card.reasonKinds;
    }

    /**
     * The shape of the facts. It is made when it is first asked for: whoever decides in Java needs none.
     *
     * @return always the same, never null
     */
    public abstract Shape<F> facts();

    /**
     * The shape of the details. It is made when it is first asked for.
     *
     * @return always the same, never null
     */
    public abstract Shape<D> details();

    @Override
    public final String toString() {
        return card.id;
    }
}
