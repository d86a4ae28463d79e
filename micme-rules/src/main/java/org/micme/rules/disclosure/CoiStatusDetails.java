package org.micme.rules.disclosure;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * Which disclosure {@link CoiStatusRule} judged by.
 *
 * <p>Immutable and thread safe.
 *
 * @param countingSubmittedAt when it was submitted; none where nothing was submitted at or before the start
 */
public record CoiStatusDetails(Option<Instant> countingSubmittedAt) {}
