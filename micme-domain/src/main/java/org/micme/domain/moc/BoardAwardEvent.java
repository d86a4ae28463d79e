package org.micme.domain.moc;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;

/**
 * What happens to a {@link BoardAward}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface BoardAwardEvent extends Event {

    /**
     * Which award it is.
     *
     * @return never null
     */
    AwardKey key();

    /**
     * A board was awarded.
     *
     * @param key never null
     * @param completion never null
     * @param act never null
     */
    record Awarded(AwardKey key, Completion completion, Act act) implements BoardAwardEvent {}

    /**
     * The award, or its correction, was reported.
     *
     * @param key never null
     * @param completion never null
     * @param act never null
     */
    record Reported(AwardKey key, Completion completion, Act act) implements BoardAwardEvent {}

    /**
     * What was reported was corrected.
     *
     * @param key never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Corrected(AwardKey key, Completion before, Completion after, Act act) implements BoardAwardEvent {}
}
