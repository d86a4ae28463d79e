package org.micme.spi.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.port.StorePort;

/**
 * Every decision that changed something, with all that it stood on, so that it can be asked again (policies.md). Written in the unit of
 * the change; never changed or taken away. Decisions about passwords and sign-ups are not logged: their facts are secrets.
 */
public interface DecisionLog extends StorePort {

    /**
     * Appends a decision.
     *
     * @param decision never null
     * @throws org.micme.spi.port.NotUnique where there is one with its {@code id}
     */
    void append(LoggedDecision decision);

    /**
     * Finds one.
     *
     * @param id never null
     * @return none where there is none
     */
    Optional<LoggedDecision> find(String id);

    /**
     * The decisions about a thing.
     *
     * @param subjectKind such as {@code claim}; never null
     * @param subjectKey its key; never null
     * @param page which page; never null
     * @return by the instant of deciding, then by id
     */
    Page<LoggedDecision> of(String subjectKind, String subjectKey, PageRequest page);

    /**
     * A stretch of history.
     *
     * @param fromInclusive never null
     * @param toExclusive never null
     * @return by the instant of deciding, then by id; a stream to be closed, and read within the unit
     */
    Stream<LoggedDecision> between(Instant fromInclusive, Instant toExclusive);

    /**
     * The rest of a stretch of history, behind a decision that was read already. It costs the same wherever it begins, and however many
     * were decided at the same instant.
     *
     * @param decidedAt when that one was decided; never null
     * @param id of that one; never null
     * @param toExclusive never null
     * @return what comes after it by the instant of deciding, then by id; a stream to be closed, and read within the unit
     */
    Stream<LoggedDecision> after(Instant decidedAt, String id, Instant toExclusive);
}
