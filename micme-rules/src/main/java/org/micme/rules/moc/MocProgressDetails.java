package org.micme.rules.moc;

import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was earned in a cycle, and what is missing, in exact points.
 *
 * <p>Immutable and thread safe.
 *
 * @param earned in the cycle, in all
 * @param missing of what is required in all; 0 where nothing is
 * @param earnedPerPart for each part in which something was awarded in the cycle, in the order of the awards
 * @param cycleEnd the cycle's last date
 */
public record MocProgressDetails(
        BigDecimal earned, BigDecimal missing, Map<String, BigDecimal> earnedPerPart, LocalDate cycleEnd) {}
