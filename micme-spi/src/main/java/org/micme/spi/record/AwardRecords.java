package org.micme.spi.record;

import java.time.LocalDate;
import org.micme.domain.account.Act;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.Amount;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.CorrectedAward;
import org.micme.domain.moc.ReportedAward;
import org.micme.domain.moc.UnreportedAward;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How awards of MOC by boards are written down. */
public final class AwardRecords {

    private static final Kind<AwardKey> KEY = key();

    private static final Kind<Completion> COMPLETION = completion();

    private static final Shape<ReportedAward> REPORTED = reported();

    /** An award in whatever state. */
    public static final Kind<BoardAward> BOARD_AWARD = Kinds.<BoardAward>variants(CommonRecords.STATE)
            .of("UNREPORTED", UnreportedAward.class, unreported())
            .of("REPORTED", ReportedAward.class, REPORTED)
            .of("CORRECTED", CorrectedAward.class, corrected())
            .build();

    private AwardRecords() {}

    private static Shape<UnreportedAward> unreported() {
        ShapeBuilder<UnreportedAward> s = Shape.of("unreported award");
        Field<AwardKey> key = s.needs("key", KEY, UnreportedAward::key);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, UnreportedAward::version);
        Field<Completion> completion = s.needs("completion", COMPLETION, UnreportedAward::completion);
        return s.buildSelfChecking(v -> new UnreportedAward(v.get(key), v.get(version), v.get(completion)));
    }

    private static Shape<ReportedAward> reported() {
        ShapeBuilder<ReportedAward> s = Shape.of("reported award");
        Field<AwardKey> key = s.needs("key", KEY, ReportedAward::key);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, ReportedAward::version);
        Field<Completion> completion = s.needs("completion", COMPLETION, ReportedAward::completion);
        Field<Act> report = s.needs("report", CommonRecords.ACT, ReportedAward::report);
        return s.buildSelfChecking(
                v -> new ReportedAward(v.get(key), v.get(version), v.get(completion), v.get(report)));
    }

    private static Shape<CorrectedAward> corrected() {
        ShapeBuilder<CorrectedAward> s = Shape.of("corrected award");
        Field<ReportedAward> last = s.needs("last", REPORTED, CorrectedAward::last);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, CorrectedAward::version);
        Field<Completion> completion = s.needs("completion", COMPLETION, CorrectedAward::completion);
        return s.buildSelfChecking(v -> new CorrectedAward(v.get(last), v.get(version), v.get(completion)));
    }

    private static Kind<AwardKey> key() {
        ShapeBuilder<AwardKey> s = Shape.of("award key");
        Field<Participation> participation =
                s.needs("participation", CommonRecords.PARTICIPATION, AwardKey::participation);
        Field<BoardCode> board = s.needs("board", MocRecords.BOARD, AwardKey::board);
        return s.buildSelfChecking(v -> new AwardKey(v.get(participation), v.get(board)));
    }

    private static Kind<Completion> completion() {
        ShapeBuilder<Completion> s = Shape.of("completion");
        Field<LocalDate> on = s.needs("on", RecordKinds.DATE, Completion::on);
        Field<String> part = s.needsOrNull("part", RecordKinds.TEXT, Completion::part);
        Field<Amount> credits = s.needs("credits", RecordKinds.AMOUNT, Completion::credits);
        return s.buildSelfChecking(v -> new Completion(v.get(on), v.option(part), v.get(credits)));
    }
}
