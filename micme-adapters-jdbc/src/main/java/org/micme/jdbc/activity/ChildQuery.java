package org.micme.jdbc.activity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
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
        query.addSeries(search.among().series(), institution);
        query.addStatuses(search.among().statuses());
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
                new SortedList.Query("body, series_name, status", query.from.toString(), query.values, fixed(search)),
                sort(search.order()));
    }

    private void add(String condition, Object... bound) {
        from.append(condition);
        values.addAll(List.of(bound));
    }

    /** Series by series: H2 does not look up several in the second column of an index. */
    private void addSeries(Set<SeriesId> series, String institution) {
        if (!series.isEmpty()) {
            String one = "select s.child from child s where s.institution = ? and s.series = ?";
            add(
                    " and child in (" + String.join(" union all ", Collections.nCopies(series.size(), one)) + ")",
                    series.stream().flatMap(id -> Stream.of(institution, id.value())).toArray());
        }
    }

    private void addStatuses(Set<ChildStatus> statuses) {
        if (!statuses.isEmpty()) {
            add(
                    " and status in (" + String.join(", ", Collections.nCopies(statuses.size(), "?")) + ")",
                    statuses.stream().map(ChildStatus::ordinal).toArray());
        }
    }

    private void addText(String pattern) {
        add(
                " and (cast(name_key as varchar) like ? escape '!' or cast(series_name_key as varchar) like ? escape '!')",
                new PlainText(pattern),
                new PlainText(pattern));
    }

    /**
     * The columns before the sorted ones, in the index that is to be read in its order. None where few children are looked up one by
     * one.
     */
    private static List<String> fixed(ChildSearch search) {
        ChildSearch.Among among = search.among();
        if (!among.series().isEmpty() || among.faculty().isPresent()) {
            return List.of();
        }
        boolean byStart = search.order() == ChildSearch.Order.START;
        if (byStart && among.statuses().size() == 1) {
            return List.of("institution", "planned", "status");
        }
        return byStart && among.department().isPresent()
                ? List.of("institution", "planned", "department")
                : List.of("institution", "planned");
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
