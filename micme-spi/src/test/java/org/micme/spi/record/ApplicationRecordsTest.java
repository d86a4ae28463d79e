package org.micme.spi.record;

import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
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

/** Applications come back as they were written down. */
class ApplicationRecordsTest {

    @Provide
    Arbitrary<Application> applications() {
        return Arbitraries.oneOf(
                file().map(DraftApplication::new),
                file().map(SubmittedApplication::new),
                file().map(PreliminaryReview::new),
                Combinators.combine(file(), Any.person()).as(UnitReview::new),
                Combinators.combine(file(), Any.person()).as(AwaitingFinalApprover::new),
                Combinators.combine(file(), Any.person(), Any.person()).as(FinalReview::new),
                Combinators.combine(file(), Any.maybe(Any.seriesId())).as(ApprovedApplication::new),
                file().map(ReturnedApplication::new),
                file().map(RejectedApplication::new));
    }

    private static Arbitrary<ApplicationFile> file() {
        Arbitrary<ApplicationContent> content =
                Combinators.combine(Any.year(), Any.seriesDetails(), Any.team()).as(ApplicationContent::new);
        return Combinators.combine(Any.text().map(ApplicationId::of), Any.version(), content, Any.list(step()))
                .as(ApplicationFile::new);
    }

    private static Arbitrary<ReviewStep> step() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(ApplicationAction.class),
                                Any.text().map(Option::some),
                                Any.set(Arbitraries.of(Attestation.class)),
                                Any.act())
                        .as(ReviewStep::new),
                Combinators.combine(
                                Arbitraries.of(
                                        ApplicationAction.SUBMIT,
                                        ApplicationAction.START_REVIEW,
                                        ApplicationAction.PASS_PRELIMINARY,
                                        ApplicationAction.APPROVE),
                                Any.set(Arbitraries.of(Attestation.class)),
                                Any.act())
                        .as((action, attested, act) -> new ReviewStep(action, Option.none(), attested, act)));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyApplicationComesBack(@ForAll("applications") Application application) {
        Written.comesBackInEveryState(ApplicationRecords.APPLICATION, Application.class, application);
    }
}
