package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.domain.credit.Amount;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.Severity;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.moc.MocProgressFacts.Award;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether what somebody has earned keeps up with a board's cycle (MOC-10). */
public final class MocProgressRule extends Rule<MocProgressFacts, MocProgressOutcome, MocProgressDetails> {

    private static final ReasonKind POINTS_MISSING = learner("POINTS_MISSING")
            .says("{0} points are missing, due through {1}")
            .curedBy("earn {0} points through {1}", "awards");
    private static final ReasonKind PART_POINTS_MISSING = learner("PART_POINTS_MISSING")
            .about("perPart")
            .says("{0} points are missing in {subject}, due through {1}")
            .curedBy("earn {0} points in {subject} through {1}", "awards");

    /** The rule. */
    public static final MocProgressRule RULE = new MocProgressRule();

    private MocProgressRule() {
        super(RuleCard.<MocProgressOutcome>of("moc-progress", "Points keep up with a board's cycle")
                .cites(Citation.of("MOC-10").from("MOC-GUIDE, Reporting CME as MOC"))
                .outcomes(MocProgressOutcome.class)
                .reasons(POINTS_MISSING, PART_POINTS_MISSING));
    }

    @Override
    public Shape<MocProgressFacts> facts() {
        return MocProgressShape.FACTS;
    }

    @Override
    public Shape<MocProgressDetails> details() {
        return MocProgressShape.DETAILS;
    }

    private static ReasonKind.Builder learner(String code) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from("MOC-10");
    }

    @Override
    protected Decision<MocProgressOutcome, MocProgressDetails> assess(MocProgressFacts given, Policy policy) {
        Progress progress = new Progress(given, policy);
        MocProgressOutcome outcome = progress.outcome(LocalDate.ofInstant(given.asOf(), given.zone()));
        Reasons reasons = new Reasons();
        progress.addMissing(outcome, reasons);
        return decided(policy, outcome, reasons, progress.details(), progress.nextChange(outcome));
    }

    @Override
    public Seq<Instant> turningPoints(MocProgressFacts given, Policy policy) {
        Progress progress = new Progress(given, policy);
        return Array.of(progress.behindFrom(), progress.cycleEnd.plusDays(1)).map(progress::beginOf);
    }

    @Override
    public MocProgressFacts at(MocProgressFacts given, Instant asOf) {
        return MocProgressFacts.builder()
                .asOf(asOf)
                .zone(given.zone())
                .board(given.board())
                .cycle(given.cycle())
                .required(given.required())
                .awards(given.awards())
                .pointsPerCredit(given.pointsPerCredit())
                .build();
    }

    @Override
    protected MocProgressOutcome withheld(MocProgressOutcome outcome) {
        return outcome == MocProgressOutcome.COMPLETE || outcome == MocProgressOutcome.ON_TRACK
                ? MocProgressOutcome.BEHIND
                : outcome;
    }

    /** What one person has earned in one cycle, in exact points. */
    private static final class Progress {

        private final MocProgressFacts given;
        private final LocalDate start;
        private final LocalDate cycleEnd;
        private final BigDecimal points;
        private final BigDecimal earned;
        private final Map<String, BigDecimal> perPart = new java.util.LinkedHashMap<>();
        private final boolean complete;

        Progress(MocProgressFacts given, Policy policy) {
            this.given = given;
            this.start = given.cycle().start();
            this.cycleEnd = Lifetime.of(Period.ofYears(given.cycle().years())).lastDate(start);
            this.points = given.required().points().toBigDecimal();
            Amount perCredit = given.pointsPerCredit()
                    .getOrElse(() -> policy.board(given.board()).progress().pointsPerCredit());
            this.earned = sum(perCredit.toBigDecimal());
            this.complete = earned.compareTo(points) >= 0
                    && given.required()
                            .perPart()
                            .forAll(part -> missingIn(part._1(), part._2()).signum() <= 0);
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
            return earned.multiply(BigDecimal.valueOf(cycleDays()))
                            .compareTo(points.multiply(BigDecimal.valueOf(elapsed)))
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
            BigDecimal missing = points.subtract(earned);
            if (missing.signum() > 0) {
                reasons.addAs(severity, POINTS_MISSING, null, plain(missing), cycleEnd);
            }
            given.required().perPart().forEach((part, needed) -> {
                BigDecimal missingHere = missingIn(part, needed);
                if (missingHere.signum() > 0) {
                    reasons.addAs(severity, PART_POINTS_MISSING, part, plain(missingHere), cycleEnd);
                }
            });
        }

        MocProgressDetails details() {
            BigDecimal missing = plain(points.subtract(earned).max(BigDecimal.ZERO));
            return new MocProgressDetails(earned, missing, LinkedHashMap.ofAll(perPart), cycleEnd);
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
}
