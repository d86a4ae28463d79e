package org.micme.domain.activity;

import java.time.Year;
import org.micme.domain.account.Act;
import org.micme.domain.account.Event;

/**
 * What happens to a {@link Series}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface SeriesEvent extends Event {

    /**
     * Which series it is.
     *
     * @return never null
     */
    SeriesId series();

    /**
     * An approved series was opened.
     *
     * @param series never null
     * @param year never null
     * @param act never null
     */
    record Opened(SeriesId series, Year year, Act act) implements SeriesEvent {}

    /**
     * Its details were replaced.
     *
     * @param series never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Revised(SeriesId series, SeriesDetails before, SeriesDetails after, Act act) implements SeriesEvent {}

    /**
     * It was put into other hands.
     *
     * @param series never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Entrusted(SeriesId series, SeriesTeam before, SeriesTeam after, Act act) implements SeriesEvent {}
}
