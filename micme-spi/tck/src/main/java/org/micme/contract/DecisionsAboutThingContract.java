package org.micme.contract;

import java.util.List;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link DecisionLog#of}: by instant, then by id. */
public abstract class DecisionsAboutThingContract extends PortListContract<DecisionLog, LoggedDecision> {

    /** In their order, up to the letters of one instant. */
    private static final List<String> IDS = List.of("z", "y", "x", "10", "9", "B", "a", "b", "\uff5e", "\ud83d\ude42");

    /** For an adapter's test. */
    protected DecisionsAboutThingContract() {
        super(DecisionLog.class);
    }

    @Override
    Page<LoggedDecision> page(DecisionLog port, PageRequest request) {
        return port.of("claim", "2001", request);
    }

    @Override
    void add(int rank) {
        unit(port ->
                port.append(DecisionLogContract.decision(IDS.get(rank), Any.INSTANT.plusSeconds(Math.min(rank, 3)))));
    }

    @Override
    int rank(LoggedDecision row) {
        return IDS.indexOf(row.id());
    }
}
