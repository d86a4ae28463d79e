package org.micme.spi.record;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Year;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationAction;
import org.micme.domain.application.ApplicationContent;
import org.micme.domain.application.ApplicationFile;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApprovedApplication;
import org.micme.domain.application.Attestation;
import org.micme.domain.application.AwaitingFinalApprover;
import org.micme.domain.application.DraftApplication;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.PreliminaryReview;
import org.micme.domain.application.RejectedApplication;
import org.micme.domain.application.ReturnedApplication;
import org.micme.domain.application.ReviewStep;
import org.micme.domain.application.SubmittedApplication;
import org.micme.domain.application.UnitReview;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How applications are written down. */
public final class ApplicationRecords {

    private static final Kind<ApplicationFile> FILE = file();

    /** An application in whatever state. */
    public static final Kind<Application> APPLICATION = Kinds.<Application>variants(CommonRecords.STATE)
            .of("DRAFT", DraftApplication.class, ofFile("draft application", DraftApplication::new))
            .of("SUBMITTED", SubmittedApplication.class, ofFile("submitted application", SubmittedApplication::new))
            .of("PRELIMINARY_REVIEW", PreliminaryReview.class, ofFile("preliminary review", PreliminaryReview::new))
            .of("UNIT_REVIEW", UnitReview.class, unitReview())
            .of("AWAITING_FINAL_APPROVER", AwaitingFinalApprover.class, awaitingFinalApprover())
            .of("FINAL_REVIEW", FinalReview.class, finalReview())
            .of("APPROVED", ApprovedApplication.class, approved())
            .of("RETURNED", ReturnedApplication.class, ofFile("returned application", ReturnedApplication::new))
            .of("REJECTED", RejectedApplication.class, ofFile("rejected application", RejectedApplication::new))
            .build();

    private ApplicationRecords() {}

    private static <T extends Application> Shape<T> ofFile(String title, Function<ApplicationFile, T> make) {
        ShapeBuilder<T> s = Shape.of(title);
        Field<ApplicationFile> file = s.needs("file", FILE, Application::file);
        return s.buildSelfChecking(v -> make.apply(v.get(file)));
    }

    private static Shape<UnitReview> unitReview() {
        ShapeBuilder<UnitReview> s = Shape.of("unit review");
        Field<ApplicationFile> file = s.needs("file", FILE, UnitReview::file);
        Field<PersonId> reviewer = s.needs("unitReviewer", CommonRecords.PERSON, UnitReview::unitReviewer);
        return s.buildSelfChecking(v -> new UnitReview(v.get(file), v.get(reviewer)));
    }

    private static Shape<AwaitingFinalApprover> awaitingFinalApprover() {
        ShapeBuilder<AwaitingFinalApprover> s = Shape.of("application awaiting its final approver");
        Field<ApplicationFile> file = s.needs("file", FILE, AwaitingFinalApprover::file);
        Field<PersonId> reviewer = s.needs("unitReviewer", CommonRecords.PERSON, AwaitingFinalApprover::unitReviewer);
        return s.buildSelfChecking(v -> new AwaitingFinalApprover(v.get(file), v.get(reviewer)));
    }

    private static Shape<FinalReview> finalReview() {
        ShapeBuilder<FinalReview> s = Shape.of("final review");
        Field<ApplicationFile> file = s.needs("file", FILE, FinalReview::file);
        Field<PersonId> reviewer = s.needs("unitReviewer", CommonRecords.PERSON, FinalReview::unitReviewer);
        Field<PersonId> approver = s.needs("finalApprover", CommonRecords.PERSON, FinalReview::finalApprover);
        return s.buildSelfChecking(v -> new FinalReview(v.get(file), v.get(reviewer), v.get(approver)));
    }

    private static Shape<ApprovedApplication> approved() {
        ShapeBuilder<ApprovedApplication> s = Shape.of("approved application");
        Field<ApplicationFile> file = s.needs("file", FILE, ApprovedApplication::file);
        Field<SeriesId> series = s.needsOrNull("series", CommonRecords.SERIES_ID, ApprovedApplication::series);
        return s.buildSelfChecking(v -> new ApprovedApplication(v.get(file), v.option(series)));
    }

    private static Kind<ApplicationFile> file() {
        Kind<ApplicationId> applicationId =
                CommonRecords.text("an application's id", ApplicationId::of, ApplicationId::value);
        ShapeBuilder<ApplicationFile> s = Shape.of("application file");
        Field<ApplicationId> id = s.needs("id", applicationId, ApplicationFile::id);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, ApplicationFile::version);
        Field<ApplicationContent> content = s.needs("content", content(), ApplicationFile::content);
        Field<Seq<ReviewStep>> history = s.needs("history", RecordKinds.list(step()), ApplicationFile::history);
        return s.buildSelfChecking(v -> new ApplicationFile(v.get(id), v.get(version), v.get(content), v.get(history)));
    }

    private static Kind<ApplicationContent> content() {
        ShapeBuilder<ApplicationContent> s = Shape.of("application content");
        Field<Year> year = s.needs("year", CommonRecords.YEAR, ApplicationContent::year);
        Field<SeriesDetails> series = s.needs("series", SeriesRecords.DETAILS, ApplicationContent::series);
        Field<SeriesTeam> team = s.needs("team", SeriesRecords.TEAM, ApplicationContent::team);
        return s.buildSelfChecking(v -> new ApplicationContent(v.get(year), v.get(series), v.get(team)));
    }

    private static Kind<ReviewStep> step() {
        ShapeBuilder<ReviewStep> s = Shape.of("review step");
        Field<ApplicationAction> action = s.needs("action", Kinds.oneOf(ApplicationAction.class), ReviewStep::action);
        Field<String> comment = s.needsOrNull("comment", RecordKinds.TEXT, ReviewStep::comment);
        Field<Set<Attestation>> attested =
                s.needs("attested", RecordKinds.set(Kinds.oneOf(Attestation.class)), ReviewStep::attested);
        Field<Act> act = s.needs("act", CommonRecords.ACT, ReviewStep::act);
        return s.buildSelfChecking(v -> new ReviewStep(v.get(action), v.option(comment), v.get(attested), v.get(act)));
    }
}
