package org.micme.rules.claim;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a claim window closes, and how long after it a late claim can be granted.
 *
 * <p>Immutable and thread safe.
 *
 * @param closesAt the last instant of the window; none where it never closes
 * @param grantableUntil the last date; none where there are no late claims, or they have no end
 */
public record LateClaimTerms(Option<Instant> closesAt, Option<LocalDate> grantableUntil) {}
