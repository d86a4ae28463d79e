package org.micme.contract.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link DecisionLog} in a unit: which decision has which id stands in a table besides. */
record MemoryDecisionLog(MemoryUnit unit) implements DecisionLog {

    private static final Table<String, LoggedDecision> BY_ID = new Table<>("decision", Order.EXACT);
    private static final Comparator<LoggedDecision> BY_INSTANT =
            Comparator.comparing(LoggedDecision::decidedAt).thenComparing(LoggedDecision::id, Order.EXACT);

    @Override
    public void append(LoggedDecision decision) {
        unit.changeable();
        if (find(decision.id()).isPresent()) {
            throw unit.ending(new NotUnique("decision", "id"));
        }
        unit.put(BY_ID, decision.id(), decision);
        Entry.of(decision).append(unit);
    }

    @Override
    public Optional<LoggedDecision> find(String id) {
        return unit.rows(BY_ID).get(id).toJavaOptional();
    }

    @Override
    public Page<LoggedDecision> of(String subjectKind, String subjectKey, PageRequest page) {
        Stream<LoggedDecision> found = unit.stream(BY_ID)
                .filter(decision -> decision.subjectKind().equals(subjectKind)
                        && decision.subjectKey().equals(subjectKey));
        return unit.listings().page("decisions about " + subjectKind + " " + subjectKey, found, BY_INSTANT, page);
    }

    @Override
    public Stream<LoggedDecision> between(Instant fromInclusive, Instant toExclusive) {
        return unit.stream(BY_ID)
                .filter(decision -> !decision.decidedAt().isBefore(fromInclusive)
                        && decision.decidedAt().isBefore(toExclusive))
                .sorted(BY_INSTANT);
    }

    @Override
    public Stream<LoggedDecision> after(Instant decidedAt, String id, Instant toExclusive) {
        return between(decidedAt, toExclusive)
                .filter(decision ->
                        decision.decidedAt().isAfter(decidedAt) || Order.EXACT.compare(decision.id(), id) > 0);
    }
}
