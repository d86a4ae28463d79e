package org.micme.domain.activity;

import java.io.Serializable;
import java.time.Year;
import java.util.Objects;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * A regularly scheduled series, approved for one year (RSS-1). It is over when its year is; the next year takes another
 * application and another series. Its children refer to it, and it doesn't know them.
 *
 * <p>Immutable and thread safe.
 *
 * @param id never null
 * @param version never null
 * @param year the approved year, by the calendar year in which it starts; never null
 * @param details never null
 * @param team who answers for it, never null
 */
public record Series(SeriesId id, Version version, Year year, SeriesDetails details, SeriesTeam team)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public Series {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(team, "team");
    }

    /**
     * Opens a series that was approved (APP-5).
     *
     * @param id never null
     * @param year never null
     * @param details as approved, never null
     * @param team never null
     * @param act never null
     * @return the series
     */
    public static Change<Series, SeriesEvent> open(
            SeriesId id, Year year, SeriesDetails details, SeriesTeam team, Act act) {
        return new Change<>(
                new Series(id, Version.NEW.next(), year, details, team), new SeriesEvent.Opened(id, year, act));
    }

    /**
     * Replaces the details.
     *
     * @param newDetails never null
     * @param act never null
     * @return the series with the new details
     */
    public Change<Series, SeriesEvent> revise(SeriesDetails newDetails, Act act) {
        return new Change<>(
                new Series(id, version.next(), year, newDetails, team),
                new SeriesEvent.Revised(id, details, newDetails, act));
    }

    /**
     * Puts it into other hands.
     *
     * @param newTeam never null
     * @param act never null
     * @return the series with the new team
     */
    public Change<Series, SeriesEvent> entrust(SeriesTeam newTeam, Act act) {
        return new Change<>(
                new Series(id, version.next(), year, details, newTeam),
                new SeriesEvent.Entrusted(id, team, newTeam, act));
    }
}
