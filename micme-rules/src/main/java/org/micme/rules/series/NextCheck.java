package org.micme.rules.series;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * When a child is looked at next (RSS-14).
 *
 * <p>Immutable and thread safe.
 *
 * @param nextCheckDate the first day still to come whose alert has not gone out; none where there is none, or where nothing will
 *     be due
 */
public record NextCheck(Option<LocalDate> nextCheckDate) {}
