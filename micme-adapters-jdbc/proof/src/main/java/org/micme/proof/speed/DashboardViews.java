package org.micme.proof.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.spi.activity.ChildSearch;

/** What a coordinator looks at in the dashboard, out of {@link ManyChildren}. */
final class DashboardViews {

    private DashboardViews() {}

    /** By what is said of them. */
    static Map<String, ChildSearch> all() {
        Map<String, ChildSearch> views = new LinkedHashMap<>();
        for (ChildSearch.Order order : ChildSearch.Order.values()) {
            views.put("by " + order, ChildSearch.ALL.by(order));
        }
        Instant from = ManyChildren.FIRST_START.plus(Duration.ofMinutes(100 * ManyChildren.MINUTES_BETWEEN));
        Instant to = from.plus(Duration.ofMinutes(200 * ManyChildren.MINUTES_BETWEEN));
        views.put("of a span of time", ChildSearch.ALL.between(from, to));
        views.put("of three series", ChildSearch.ALL.of(Set.copyOf(ManyChildren.someSeries())));
        for (ChildSearch.Order order : ChildSearch.Order.values()) {
            views.put("of a department by " + order, department("department 3").by(order));
            views.put(
                    "of a status that few have by " + order,
                    of(ManyChildren.RARE).by(order));
            views.put(
                    "of two statuses that few have by " + order,
                    of(ManyChildren.RARE, ChildStatus.PENDING).by(order));
            views.put(
                    "of a status that few have and one that most have by " + order,
                    of(ManyChildren.RARE, ManyChildren.USUAL).by(order));
        }
        views.put("with somebody", ChildSearch.ALL.with(PersonId.of("faculty-7")));
        views.put("with a part of a name", ChildSearch.ALL.named("AME 3"));
        return views;
    }

    private static ChildSearch of(ChildStatus... statuses) {
        return ChildSearch.ALL.in(Set.of(statuses));
    }

    private static ChildSearch department(String name) {
        ChildSearch.Among all = ChildSearch.ALL.among();
        return new ChildSearch(
                Optional.empty(),
                new ChildSearch.Among(all.series(), all.faculty(), Optional.of(name), all.statuses()),
                ChildSearch.ALL.span(),
                ChildSearch.Order.START);
    }
}
