package org.micme.app.decision;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.cli.request.Request;
import org.micme.cli.request.RequestWriter;
import org.micme.rules.Decision;
import org.micme.rules.Rule;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;
import org.micme.rules.policy.Policy;
import org.micme.spi.decision.LoggedDecision;

/**
 * A decision together with what was asked, so that it can be kept. Immutable and thread safe.
 *
 * @param request what was asked, under which policy; never null
 * @param decision the answer; never null
 * @param <F> the rule's facts
 * @param <O> the rule's outcomes
 * @param <D> the rule's details
 */
public record Decided<F, O extends Enum<O>, D>(Request<F> request, Decision<O, D> decision) {

    /** Checks that nothing is null. */
    public Decided {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * Decides.
     *
     * @param book the rules and their plug-ins, never null
     * @param rule never null
     * @param facts never null
     * @param policy never null
     * @param <F> the rule's facts
     * @param <O> the rule's outcomes
     * @param <D> the rule's details
     * @return never null
     */
    public static <F, O extends Enum<O>, D> Decided<F, O, D> by(
            RuleBook book, Rule<F, O, D> rule, F facts, Policy policy) {
        return new Decided<>(new Request<>(Option.none(), rule, policy, facts), book.decide(rule, facts, policy));
    }

    /**
     * The outcome.
     *
     * @return never null
     */
    public O outcome() {
        return decision.outcome();
    }

    /**
     * The decision as it is kept (policies.md, "As of").
     *
     * @param id unique in the institution, never null
     * @param subject what was decided about, never null
     * @param at when, never null
     * @return never null
     */
    public LoggedDecision logged(String id, LoggedDecision.Subject subject, Instant at) {
        Policy policy = request.policy();
        LoggedDecision.HeldPolicy held =
                new LoggedDecision.HeldPolicy(policy.name(), policy.version(), KeptPolicies.text(policy));
        LoggedDecision.Basis basis =
                new LoggedDecision.Basis(request.rule().id(), request.rule().edition(), held);
        Request<F> named = new Request<>(Option.some(id), request.rule(), policy, request.facts());
        LoggedDecision.Exchange exchange = new LoggedDecision.Exchange(
                new String(RequestWriter.bytes(named), StandardCharsets.UTF_8),
                new String(Json.bytes(generator -> answer(generator, id)), StandardCharsets.UTF_8));
        return new LoggedDecision(id, subject, at, basis, exchange);
    }

    private void answer(JsonGenerator generator, String id) {
        new AnswerWriter(generator, Wording.ENGLISH).answer(Option.some(id), decision);
    }

    @Override
    public String toString() {
        return decision.toString();
    }
}
