package org.micme.contract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.micme.spi.job.JobFigures;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.outbox.OutboxQueue;

/** Adapters that count wrongly how much is to be done. */
final class BrokenFigures {

    private BrokenFigures() {}

    static List<Broken> all() {
        return List.of(
                outbox(
                        "figuresTellHowMuchWaitsOverAllInstitutions",
                        "counts what is leased as parked",
                        its -> new OutboxFigures(
                                its.waiting(), its.failing(), its.leased(), its.parked() + its.leased(), its.oldest())),
                outbox(
                        "whatMayNotLeaveYetHasNoAge",
                        "always has an age",
                        its -> new OutboxFigures(
                                its.waiting(), its.failing(), its.leased(), its.parked(), always(its.oldest()))),
                outbox(
                        "theMomentOfAskingIsCutAndNeverRounded",
                        "tells too much of an age",
                        its -> new OutboxFigures(
                                its.waiting(),
                                its.failing(),
                                its.leased(),
                                its.parked(),
                                its.oldest().map(age -> age.plusNanos(1)))),
                outbox(
                        "whatWasTriedInVainIsCountedAsFailingAsLongAsItWaits",
                        "counts what is parked as failing",
                        its -> new OutboxFigures(
                                its.waiting(), its.failing() + its.parked(), its.leased(), its.parked(), its.oldest())),
                jobs(
                        "figuresTellHowMuchIsToBeDoneOverAllInstitutions",
                        "leaves out what a node is running",
                        its -> new JobFigures(
                                its.due() - its.leased(), its.failing(), its.leased(), its.parked(), its.oldest())),
                jobs(
                        "theMomentOfAskingForFiguresIsCutAndNeverRounded",
                        "tells too much of an age",
                        its -> new JobFigures(
                                its.due(),
                                its.failing(),
                                its.leased(),
                                its.parked(),
                                its.oldest().map(age -> age.plusNanos(1)))),
                jobs(
                        "aJobThatIsNotDueYetHasNoAge",
                        "always has an age",
                        its -> new JobFigures(
                                its.due(), its.failing(), its.leased(), its.parked(), always(its.oldest()))));
    }

    private static Optional<Duration> always(Optional<Duration> age) {
        return age.or(() -> Optional.of(Duration.ZERO));
    }

    private static Broken outbox(String clause, String what, UnaryOperator<OutboxFigures> change) {
        return new Broken(
                "OutboxDelivery." + clause, what, OutboxQueue.class, "figures", call -> change.apply(call.proceed()));
    }

    private static Broken jobs(String clause, String what, UnaryOperator<JobFigures> change) {
        return new Broken("Jobs." + clause, what, Jobs.class, "figures", call -> change.apply(call.proceed()));
    }
}
