package org.micme.rules.series;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a child has to be ready (RSS-5).
 *
 * <p>Immutable and thread safe.
 *
 * @param deadlineDate the last date, never null
 * @param deadline the instant at which that date ends, and from which on it is too late; never null
 */
public record ReadinessDeadline(LocalDate deadlineDate, Instant deadline) {}
