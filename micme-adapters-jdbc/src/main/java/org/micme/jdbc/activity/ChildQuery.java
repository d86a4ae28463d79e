package org.micme.jdbc.activity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.sql.PlainText;
import org.micme.jdbc.sql.Row;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.ListedChild;

/** The dashboard's query (RSS-10). For one search. */
final class ChildQuery {

    /** What stands for no status: it comes last. */
    static final int NO_STATUS = 99;

    private static final List<String> FIXED = List.of("institution", "planned");
    private static final ChildStatus[] STATUSES = ChildStatus.values();
    private static final SortColumn START = SortColumn.instant("start_at");

    private final StringBuilder from =
            new StringBuilder("child where institution = ? and planned = true and series_name is not null");
    private final List<@Nullable Object> values = new ArrayList<>();

    private ChildQuery(String institution) {
        values.add(institution);
    }

    static SortedList of(ChildSearch search, String institution) {
        ChildQuery query = new ChildQuery(institution);
        query.addIn(
                "series",
                search.among().series().stream().map(id -> (Object) id.value()).toList());
        query.addIn(
                "status",
                search.among().statuses().stream()
                        .map(status -> (Object) status.ordinal())
                        .toList());
        search.text().map(SortKeys::containing).ifPresent(query::addText);
        search.among()
                .faculty()
                .ifPresent(person -> query.add(
                        " and child in (select f.child from child_faculty f where f.institution = ? and f.person = ?)",
                        institution,
                        person.value()));
        search.among().department().ifPresent(department -> query.add(" and department = ?", department));
        search.span().fromInclusive().ifPresent(start -> query.add(" and start_at >= ?", start));
        search.span().toExclusive().ifPresent(start -> query.add(" and start_at < ?", start));
        return new SortedList(
                new SortedList.Query("body, series_name, status", query.from.toString(), query.values, FIXED),
                sort(search.order()));
    }

    private void add(String condition, Object... bound) {
        from.append(condition);
        values.addAll(List.of(bound));
    }

    private void addIn(String column, List<Object> wanted) {
        if (!wanted.isEmpty()) {
            add(
                    " and " + column + " in (" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")",
                    wanted.toArray());
        }
    }

    private void addText(String pattern) {
        add(
                " and (cast(name_key as varchar) like ? escape '!' or cast(series_name_key as varchar) like ? escape '!')",
                new PlainText(pattern),
                new PlainText(pattern));
    }

    private static List<SortColumn> sort(ChildSearch.Order order) {
        SortColumn id = SortColumn.number("child");
        return switch (order) {
            case START -> List.of(START, id);
            case START_DESCENDING -> List.of(START.falling(), id);
            case NAME -> List.of(SortColumn.text("name_key"), START, id);
            case SERIES -> List.of(SortColumn.text("series_name_key"), START, id);
            case STATUS -> List.of(SortColumn.number("status"), START, id);
        };
    }

    static ListedChild listed(PlannedChild child, Row row) throws SQLException {
        int status = row.number(3);
        return new ListedChild(
                child, row.text(2), status == NO_STATUS ? Optional.empty() : Optional.of(STATUSES[status]));
    }
}
