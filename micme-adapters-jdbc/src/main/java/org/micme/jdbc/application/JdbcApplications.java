package org.micme.jdbc.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.domain.application.FinalReview;
import org.micme.domain.application.UnitReview;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.application.Applications;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.ApplicationRecords;

/** Applications by id, by stage, and by whom they wait for. For one unit of work. */
public final class JdbcApplications extends JdbcAggregates<ApplicationId, Application> implements Applications {

    private static final Table<ApplicationId, Application> TABLE = TableBuilder.<ApplicationId, Application>of(
                    "application", Application::id)
            .key(id -> new Object[] {id.value()}, "application")
            .searched("state", application -> application.state().ordinal())
            .searched(
                    "application_year",
                    application -> application.file().content().year().getValue())
            .searched(
                    "name_key",
                    application ->
                            SortKeys.of(application.file().content().series().name()))
            .searched("reviewer", JdbcApplications::reviewer)
            .build(Application::version, Body.plain(ApplicationRecords.APPLICATION));

    private static final List<SortColumn> ORDER = List.of(
            SortColumn.number("application_year").falling(),
            SortColumn.text("name_key"),
            SortColumn.text("application"));

    private final PersonalData personal;

    /** In a unit. */
    public JdbcApplications(Session session, PersonalData personal) {
        super(session, personal, TABLE);
        this.personal = personal;
    }

    private static @Nullable String reviewer(Application application) {
        if (application instanceof UnitReview review) {
            return review.unitReviewer().value();
        }
        return application instanceof FinalReview review
                ? review.finalApprover().value()
                : null;
    }

    @Override
    public Page<Application> in(Set<ApplicationState> states, PageRequest page) {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("states is empty");
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(session.institution()));
        states.forEach(state -> values.add(state.ordinal()));
        String places = String.join(", ", Collections.nCopies(states.size(), "?"));
        return page(
                "application where institution = ? and state in (" + places + ")",
                values,
                List.of("institution"),
                page);
    }

    @Override
    public Page<Application> assignedTo(PersonId reviewer, PageRequest page) {
        return page(
                "application where institution = ? and reviewer = ?",
                List.of(session.institution(), reviewer.value()),
                List.of("institution", "reviewer"),
                page);
    }

    private Page<Application> page(String from, List<@Nullable Object> values, List<String> fixed, PageRequest page) {
        return new SortedList(new SortedList.Query("body", from, values, fixed), ORDER)
                .page(session, personal, page, row -> read(row, 1));
    }
}
