package org.micme.domain.activity;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A session or event that people attend: what it is called and when it runs. A child of a series is one, and so is a
 * course.
 *
 * <p>Immutable and thread safe.
 *
 * @param name what learners' transcripts show (RSS-3); none while nobody has named it, never null
 * @param start the first instant; never null
 * @param end the instant at which it is over, after {@code start}; never null
 */
public record Activity(Option<String> name, Instant start, Instant end) implements Serializable {

    /**
     * Checks the times. A blank name is taken as none (RSS-6).
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where {@code end} is not after {@code start}
     */
    public Activity {
        if (Objects.requireNonNull(name, "name").isDefined() && name.get().isBlank()) {
            name = Option.none();
        }
        if (!Objects.requireNonNull(end, "end").isAfter(Objects.requireNonNull(start, "start"))) {
            throw new IllegalArgumentException("end is not after start");
        }
    }

    /**
     * An activity that has a name.
     *
     * @param name never null
     * @param start never null
     * @param end after {@code start}, never null
     * @return the activity
     */
    public static Activity of(String name, Instant start, Instant end) {
        return new Activity(Option.some(name), start, end);
    }

    /**
     * How long it runs.
     *
     * @return from start to end, positive, never null
     */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /**
     * The date on which it starts.
     *
     * @param zone the institution's zone, never null
     * @return the local date of the start
     */
    public LocalDate firstDate(ZoneId zone) {
        return LocalDate.ofInstant(start, zone);
    }

    /**
     * The date on which it ends. An end at the first instant of a date belongs to the date before: a session until
     * midnight is over on the evening of its own day.
     *
     * @param zone the institution's zone, never null
     * @return the local date of the end
     */
    public LocalDate lastDate(ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(end, zone);
        boolean dateHasBegun = LocalDate.ofInstant(end.minusNanos(1), zone).equals(date);
        return dateHasBegun || !date.atStartOfDay(zone).toInstant().equals(end) ? date : date.minusDays(1);
    }
}
