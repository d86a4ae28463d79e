package org.micme.jdbc.activity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.PlainText;
import org.micme.jdbc.sql.Row;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.ListedChild;

/** The dashboard's query (RSS-10). For one search. */
final class ChildQuery {

    /** What stands for no status: it comes last. */
    static final int NO_STATUS = 99;

    private static final ChildStatus[] STATUSES = ChildStatus.values();
    private static final SortColumn START = SortColumn.instant("c.start_at");

    private static final String DEPARTMENT = "c.department";

    private final StringBuilder from = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private ChildQuery() {}

    /** Statuses are asked for one by one, each in the order of an index of its own: few may have one, and nearly all another. */
    static SortedList of(ChildSearch search, String institution, Dialect dialect) {
        ChildSearch.Among among = search.among();
        boolean ofFew = !among.series().isEmpty() || among.faculty().isPresent();
        List<Set<ChildStatus>> alternatives = ofFew || among.statuses().isEmpty()
                ? List.of(among.statuses())
                : among.statuses().stream().map(Set::of).toList();
        return new SortedList(
                alternatives.stream()
                        .sorted(Comparator.comparing(Set::toString))
                        .map(statuses -> of(search, statuses, institution, dialect))
                        .toList(),
                sort(search.order()));
    }

    private static SortedList.Query of(
            ChildSearch search, Set<ChildStatus> statuses, String institution, Dialect dialect) {
        ChildQuery query = new ChildQuery();
        ChildSearch.Among among = search.among();
        if (among.faculty().isPresent()) {
            query.addFaculty(among.faculty().get(), institution);
            query.addIn("c.series", among.series().stream().map(SeriesId::value).toArray());
        } else if (!among.series().isEmpty()) {
            query.addSeries(among.series(), institution, dialect);
        } else {
            query.add("child c where c.institution = ?", institution);
        }
        query.add(" and c.planned = true and c.series_name is not null");
        query.addIn("c.status", statuses.stream().map(ChildStatus::ordinal).toArray());
        search.text().map(SortKeys::containing).ifPresent(query::addText);
        List<String> fixed = fixed(search);
        among.department().ifPresent(department -> query.addDepartment(department, fixed));
        search.span().fromInclusive().ifPresent(start -> query.add(" and c.start_at >= ?", start));
        search.span().toExclusive().ifPresent(start -> query.add(" and c.start_at < ?", start));
        return new SortedList.Query("c.body, c.series_name, c.status", query.from.toString(), query.values, fixed);
    }

    private void add(String condition, Object... bound) {
        from.append(condition);
        values.addAll(List.of(bound));
    }

    /** Child by child, as H2 looks up no list of values behind the first column of an index. */
    private void addFaculty(PersonId person, String institution) {
        add(
                "child_faculty f join child c on c.institution = f.institution and c.child = f.child"
                        + " where f.institution = ? and f.person = ?",
                institution,
                person.value());
    }

    /** Series by series, for the same reason. */
    private void addSeries(Set<SeriesId> series, String institution, Dialect dialect) {
        String one = "(" + dialect.placeOfKey() + ", " + dialect.placeOfKey() + ")";
        add(
                "(values " + String.join(", ", Collections.nCopies(series.size(), one)) + ") v(institution, series)"
                        + " join child c on c.institution = v.institution and c.series = v.series where 1 = 1",
                series.stream()
                        .flatMap(id -> Stream.of(institution, id.value()))
                        .toArray());
    }

    private void addIn(String column, Object... wanted) {
        if (wanted.length == 1) {
            add(" and " + column + " = ?", wanted);
        } else if (wanted.length > 1) {
            add(" and " + column + " in (" + String.join(", ", Collections.nCopies(wanted.length, "?")) + ")", wanted);
        }
    }

    private void addText(String pattern) {
        add(
                " and (cast(c.name_key as varchar) like ? escape '!' or cast(c.series_name_key as varchar) like ? escape '!')",
                new PlainText(pattern),
                new PlainText(pattern));
    }

    /** Not as a column where another index is to be read: H2 would take one of the department, and sort what it finds. */
    private void addDepartment(String department, List<String> fixed) {
        boolean isLookedUp = fixed.isEmpty() || fixed.contains(DEPARTMENT);
        add(
                isLookedUp
                        ? " and " + DEPARTMENT + " = ?"
                        : " and case when " + DEPARTMENT + " = ? then 1 else 0 end = 1",
                department);
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
        boolean byStatus = search.order() == ChildSearch.Order.STATUS;
        boolean ofStatus = !among.statuses().isEmpty();
        List<String> fixed = new ArrayList<>(List.of("c.institution", "c.planned"));
        if (among.department().isPresent() && (!ofStatus || byStatus || search.order() == ChildSearch.Order.START)) {
            fixed.add(DEPARTMENT);
        }
        if (ofStatus && !byStatus) {
            fixed.add("c.status");
        }
        return fixed;
    }

    private static List<SortColumn> sort(ChildSearch.Order order) {
        SortColumn id = SortColumn.number("c.child");
        return switch (order) {
            case START -> List.of(START, id);
            case START_DESCENDING -> List.of(START.falling(), id);
            case NAME -> List.of(SortColumn.text("c.name_key"), START, id);
            case SERIES -> List.of(SortColumn.text("c.series_name_key"), START, id);
            case STATUS -> List.of(SortColumn.number("c.status"), START, id);
        };
    }

    static ListedChild listed(PlannedChild child, Row row) throws SQLException {
        int status = row.number(3);
        return new ListedChild(
                child, row.text(2), status == NO_STATUS ? Optional.empty() : Optional.of(STATUSES[status]));
    }
}
