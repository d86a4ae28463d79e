package org.micme.domain.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Year;
import java.util.Objects;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesTeam;

/**
 * What an application asks for: the series as it is to be, once approved (APP-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param year by the calendar year in which it starts (RSS-1), never null
 * @param series what it is about, never null
 * @param team who will answer for it, never null
 */
public record ApplicationContent(
        @NotNull Year year,
        @NotNull @Valid SeriesDetails series,
        @NotNull @Valid SeriesTeam team) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ApplicationContent {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(team, "team");
    }
}
