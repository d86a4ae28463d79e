package org.micme.rules.moc;

import io.vavr.Tuple2;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.Reasons;
import org.micme.rules.Severity;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Tables;

/** What one person has earned in one cycle, in exact points. */
final class BoardProgress {

    private final MocProgressFacts given;
    private final LocalDate start;
    final LocalDate cycleEnd;
    private final BigDecimal points;
    private final BigDecimal earned;
    private final Map<String, BigDecimal> perPart = new java.util.LinkedHashMap<>();
    private final List<MissingPart> missingParts = new ArrayList<>();
    private final boolean complete;
    private final boolean earnable;

    /** What a part still needs. */
    private record MissingPart(String part, BigDecimal points) {}

    BoardProgress(MocProgressFacts given, Policy policy) {
        this.given = given;
        this.start = given.cycle().start();
        this.cycleEnd = Lifetime.of(Period.ofYears(given.cycle().years())).lastDate(start);
        this.points = given.required().points().toBigDecimal();
        Amount perCredit = given.pointsPerCredit()
                .getOrElse(() -> policy.board(given.board()).progress().pointsPerCredit());
        this.earnable = perCredit.isPositive();
        this.earned = sum(perCredit.toBigDecimal());
        for (Tuple2<String, Amount> part : given.required().perPart()) {
            BigDecimal missing = missingIn(part._1(), part._2());
            if (missing.signum() > 0) {
                missingParts.add(new MissingPart(part._1(), missing));
            }
        }
        this.complete = missingParts.isEmpty() && earned.compareTo(points) >= 0;
    }

    /** Adds up credits as whole numbers, and turns them into points once for each part. */
    private BigDecimal sum(BigDecimal perCredit) {
        Map<String, Long> credits = new java.util.LinkedHashMap<>();
        long total = 0;
        for (Award award : given.awards()) {
            if (!award.on().isBefore(start) && !award.on().isAfter(cycleEnd)) {
                total += award.credits().millionths();
                credits.merge(award.part(), award.credits().millionths(), Long::sum);
            }
        }
        credits.forEach((part, sum) ->
                perPart.put(part, plain(new Amount(sum).toBigDecimal().multiply(perCredit))));
        return plain(new Amount(total).toBigDecimal().multiply(perCredit));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private BigDecimal missingIn(String part, Amount needed) {
        return needed.toBigDecimal().subtract(perPart.getOrDefault(part, BigDecimal.ZERO));
    }

    private long cycleDays() {
        return ChronoUnit.DAYS.between(start, cycleEnd) + 1;
    }

    /** Whether the share earned is below the share of the cycle that has passed, told without dividing. */
    private boolean isBehind(LocalDate today) {
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(start, today));
        return earned.multiply(BigDecimal.valueOf(cycleDays())).compareTo(points.multiply(BigDecimal.valueOf(elapsed)))
                < 0;
    }

    MocProgressOutcome outcome(LocalDate today) {
        if (complete) {
            return MocProgressOutcome.COMPLETE;
        }
        if (today.isAfter(cycleEnd)) {
            return MocProgressOutcome.CYCLE_OVER;
        }
        return isBehind(today) ? MocProgressOutcome.BEHIND : MocProgressOutcome.ON_TRACK;
    }

    void addMissing(MocProgressOutcome outcome, Reasons reasons) {
        Severity severity = outcome == MocProgressOutcome.ON_TRACK ? Severity.ADVICE : Severity.BLOCKING;
        MocProgressRule.Missing kinds = kinds(outcome);
        BigDecimal missing = points.subtract(earned);
        if (missing.signum() > 0) {
            reasons.addAs(severity, kinds.all(), null, plain(missing), cycleEnd);
        }
        for (MissingPart here : missingParts) {
            reasons.addAs(severity, kinds.ofPart(), here.part(), plain(here.points()), cycleEnd);
        }
    }

    private MocProgressRule.Missing kinds(MocProgressOutcome outcome) {
        if (outcome == MocProgressOutcome.CYCLE_OVER) {
            return MocProgressRule.TOO_LATE;
        }
        return earnable ? MocProgressRule.EARNABLE : MocProgressRule.WORTHLESS;
    }

    MocProgressDetails details() {
        BigDecimal missing = plain(points.subtract(earned).max(BigDecimal.ZERO));
        return new MocProgressDetails(earned, missing, Tables.inOrder(perPart), cycleEnd);
    }

    @Nullable
    Instant nextChange(MocProgressOutcome outcome) {
        return switch (outcome) {
            case ON_TRACK -> beginOf(behindFrom());
            case BEHIND -> beginOf(cycleEnd.plusDays(1));
            case COMPLETE, CYCLE_OVER -> null;
        };
    }

    Instant beginOf(LocalDate date) {
        return date.atStartOfDay(given.zone()).toInstant();
    }

    /** The first date of being behind, or that after the cycle where there is none in it. */
    LocalDate behindFrom() {
        LocalDate over = cycleEnd.plusDays(1);
        if (points.signum() <= 0) {
            return over;
        }
        BigDecimal days = earned.multiply(BigDecimal.valueOf(cycleDays()))
                .divide(points, 0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        return days.compareTo(BigDecimal.valueOf(cycleDays())) < 0 ? start.plusDays(days.longValue()) : over;
    }
}
