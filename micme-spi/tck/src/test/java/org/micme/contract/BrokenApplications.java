package org.micme.contract;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.ApprovedApplication;
import org.micme.domain.application.AwaitingFinalApprover;
import org.micme.domain.application.DraftApplication;
import org.micme.domain.application.ReturnedApplication;
import org.micme.spi.application.Applications;
import org.micme.spi.port.Page;

/** Adapters that lose the way of applications. */
final class BrokenApplications {

    private BrokenApplications() {}

    static List<Broken> all() {
        return List.of(
                new Broken(
                        "Applications.anApplicationIsFoundInEveryStage",
                        "forgets the unit's reviewer",
                        Applications.class,
                        "find",
                        call -> call.<Optional<Application>>proceed()
                                .filter(application -> !(application instanceof AwaitingFinalApprover))),
                new Broken(
                        "Applications.anApplicationIsFoundInEveryStage",
                        "forgets the series that was opened",
                        Applications.class,
                        "find",
                        call -> call.<Optional<Application>>proceed().map(BrokenApplications::unopened)),
                new Broken(
                        "Applications.anApplicationThatWasSentBackIsFoundAsItIsAskedForAgain",
                        "takes what was sent back for a draft",
                        Applications.class,
                        "find",
                        call -> call.<Optional<Application>>proceed().map(BrokenApplications::drafted)),
                in(
                        "applicationsAreFoundByTheirState",
                        "shows all states",
                        call -> call.with(Set.of(ApplicationState.values()), call.argument(1))),
                in(
                        "atLeastOneStateIsAskedFor",
                        "takes no state for all",
                        call -> call.<Set<ApplicationState>>argument(0).isEmpty()
                                ? call.with(Set.of(ApplicationState.values()), call.argument(1))
                                : call.proceed()),
                new Broken(
                        "ApplicationsByState.anApplicationIsFoundInTheStateThatItHasNow",
                        "remembers former states",
                        BrokenApplications::formerStates),
                new Broken(
                        "ApplicationsAssigned.anApplicationWaitsForItsReviewerWhileItIsInThatReview",
                        "knows no final approvers",
                        Applications.class,
                        "assignedTo",
                        call -> call.argument(0).equals(Asked.FINAL_APPROVER)
                                ? new Page<>(List.of(), Optional.empty())
                                : call.proceed()),
                new Broken(
                        "ApplicationsAssigned.anApplicationWaitsForItsReviewerWhileItIsInThatReview",
                        "shows what the unit's reviewer has approved",
                        Applications.class,
                        "assignedTo",
                        call -> call.port(Applications.class)
                                .in(
                                        Set.of(ApplicationState.UNIT_REVIEW, ApplicationState.FINAL_REVIEW),
                                        call.argument(1))));
    }

    private static Application unopened(Application application) {
        return application instanceof ApprovedApplication approved
                ? new ApprovedApplication(approved.file(), Option.none())
                : application;
    }

    private static Application drafted(Application application) {
        return application instanceof ReturnedApplication returned
                ? new DraftApplication(returned.file())
                : application;
    }

    private static Broken in(String clause, String what, Faults.Fault fault) {
        return new Broken("ApplicationsByState." + clause, what, Applications.class, "in", fault);
    }

    private static Faults formerStates() {
        Map<ApplicationState, Set<Application>> former = new HashMap<>();
        return Faults.none()
                .in(Applications.class, "save", call -> {
                    Application next = call.argument(0);
                    former.computeIfAbsent(next.state(), state -> new LinkedHashSet<>())
                            .add(next);
                    return call.proceed();
                })
                .in(Applications.class, "in", call -> {
                    List<Application> rows = new ArrayList<>();
                    call.<Set<ApplicationState>>argument(0)
                            .forEach(state -> rows.addAll(former.getOrDefault(state, Set.of())));
                    return rows.isEmpty() ? call.proceed() : new Page<>(rows, Optional.empty());
                });
    }
}
