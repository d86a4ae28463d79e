package org.micme.app.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/**
 * A stretch of the decision log, read some decisions at a time. A store may read anew what it was reading when its database failed; so each
 * decision is told once the unit that read it has ended, and then once only. Immutable; for one thread.
 */
final class History {

    private static final int MOST = 100;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Store store;
    private final InstitutionId institution;

    History(Store store, InstitutionId institution) {
        this.store = store;
        this.institution = institution;
    }

    /** Tells of every decision, by the instant of deciding. */
    void between(Instant fromInclusive, Instant toExclusive, Consumer<LoggedDecision> each) {
        List<LoggedDecision> some = some(log -> log.between(fromInclusive, toExclusive));
        while (!some.isEmpty()) {
            some.forEach(each);
            LoggedDecision last = some.get(some.size() - 1);
            some = some(log -> log.after(last.decidedAt(), last.id(), toExclusive));
        }
    }

    private List<LoggedDecision> some(Function<DecisionLog, Stream<LoggedDecision>> stretch) {
        return store.reading(institution, unit -> {
            try (Stream<LoggedDecision> decisions = stretch.apply(unit.port(DecisionLog.class))) {
                Iterator<LoggedDecision> next = decisions.iterator();
                List<LoggedDecision> some = new ArrayList<>();
                long characters = 0;
                while (some.size() < MOST && characters < MOST_CHARACTERS && next.hasNext()) {
                    LoggedDecision logged = next.next();
                    some.add(logged);
                    characters += logged.request().length() + logged.answer().length();
                }
                return some;
            }
        });
    }
}
