package org.micme.contract.memory;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.micme.domain.account.PersonId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.UnitReview;
import org.micme.spi.application.Applications;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link Applications} in a unit. */
final class MemoryApplications extends MemoryAggregates<ApplicationId, Application> implements Applications {

    private static final Comparator<Application> LATEST_FIRST = Comparator.comparing(
                    (Application application) -> application.file().content().year())
            .reversed()
            .thenComparing(application -> application.file().content().series().name(), Order.TEXT)
            .thenComparing(Application::id, Order.APPLICATION);

    MemoryApplications(MemoryUnit unit) {
        super(unit, Kind.APPLICATION);
    }

    @Override
    public Page<Application> in(Set<ApplicationState> states, PageRequest page) {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("states are empty: name at least one");
        }
        return unit().listings()
                .page(
                        "applications in " + new TreeSet<>(states),
                        stream().filter(application -> states.contains(application.state())),
                        LATEST_FIRST,
                        page);
    }

    @Override
    public Page<Application> assignedTo(PersonId reviewer, PageRequest page) {
        return unit().listings()
                .page(
                        "applications of " + reviewer,
                        stream().filter(application -> waitsFor(application, reviewer)),
                        LATEST_FIRST,
                        page);
    }

    private static boolean waitsFor(Application application, PersonId reviewer) {
        return application instanceof UnitReview review && review.unitReviewer().equals(reviewer)
                || application instanceof FinalReview last
                        && last.finalApprover().equals(reviewer);
    }
}
