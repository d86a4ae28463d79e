package org.micme.rules.disclosure;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which disclosure counts for an activity, and through which date it covers activities.
 *
 * <p>Immutable and thread safe.
 *
 * @param countingSubmittedAt when it was submitted; none where nothing was submitted at or before the start
 * @param activeThrough the last activity date that it covers; none without a disclosure that counts
 */
public record CountingDisclosure(Option<Instant> countingSubmittedAt, Option<LocalDate> activeThrough) {}
