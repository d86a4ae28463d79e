package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Remedy;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides whether what somebody has earned keeps up with a board's cycle (MOC-10). */
public final class MocProgressRule extends Rule<MocProgressFacts, MocProgressOutcome, MocProgressDetails> {

    // One remedy for all: what is earned in a part counts in all as well.
    static final Missing EARNABLE = missing(Remedy.of("earn what is missing through {1}, part by part", "awards"));
    static final Missing TOO_LATE =
            missing(Remedy.none("nobody can earn points for a cycle that is over: ask the board what follows"));
    static final Missing WORTHLESS = missing(
            Remedy.none("nobody can earn points where credit gives none: ask the board what a credit counts for"));

    /** The rule. */
    public static final MocProgressRule RULE = new MocProgressRule();

    private MocProgressRule() {
        super(RuleCard.<MocProgressOutcome>of("moc-progress", "Points keep up with a board's cycle")
                .cites(Citation.of("MOC-10").from("MOC-GUIDE, Reporting CME as MOC"))
                .outcomes(MocProgressOutcome.class)
                .reasons(EARNABLE.all(), EARNABLE.ofPart()));
    }

    @Override
    public Shape<MocProgressFacts> facts() {
        return MocProgressShape.FACTS;
    }

    @Override
    public Shape<MocProgressDetails> details() {
        return MocProgressShape.DETAILS;
    }

    /**
     * What is said where points are missing.
     *
     * @param all of those that are missing altogether
     * @param ofPart of those that are missing in a part
     */
    record Missing(ReasonKind all, ReasonKind ofPart) {}

    private static Missing missing(Remedy remedy) {
        ReasonKind all = learner("POINTS_MISSING")
                .says("{0} points are missing, due through {1}")
                .curedBy(remedy);
        ReasonKind ofPart = learner("PART_POINTS_MISSING")
                .about("perPart")
                .says("{0} points are missing in {subject}, due through {1}")
                .curedBy(remedy);
        return new Missing(all, ofPart);
    }

    private static ReasonKind.Builder learner(String code) {
        return ReasonKind.blocking(code).movedBy(Owner.LEARNER).from("MOC-10");
    }

    @Override
    protected Decision<MocProgressOutcome, MocProgressDetails> assess(MocProgressFacts given, Policy policy) {
        BoardProgress progress = new BoardProgress(given, policy);
        MocProgressOutcome outcome = progress.outcome(LocalDate.ofInstant(given.asOf(), given.zone()));
        Reasons reasons = new Reasons();
        progress.addMissing(outcome, reasons);
        return decided(policy, outcome, reasons, progress.details(), progress.nextChange(outcome));
    }

    @Override
    public Seq<Instant> turningPoints(MocProgressFacts given, Policy policy) {
        BoardProgress progress = new BoardProgress(given, policy);
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
}
