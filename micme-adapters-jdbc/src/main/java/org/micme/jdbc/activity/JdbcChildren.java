package org.micme.jdbc.activity;

import java.util.List;
import java.util.Optional;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.ChildRecords;
import org.micme.spi.record.SeriesRecords;

/** Children by id, with what the dashboard looks for beside the body. For one unit of work. */
public final class JdbcChildren extends JdbcAggregates<ActivityId, Child> implements Children {

    private static final Table<ActivityId, Child> TABLE = TableBuilder.<ActivityId, Child>of("child", Child::id)
            .key(id -> new Object[] {id.number()}, "child")
            .searched("planned", child -> child.fold(planned -> true, deactivated -> false))
            .searched("series", child -> last(child).series().value())
            .searched("start_at", child -> last(child).activity().start())
            .searched(
                    "name_key",
                    child -> SortKeys.of(last(child).activity().name().toJavaOptional()))
            .searched("department", child -> last(child).details().department())
            .build(Child::version, Body.plain(ChildRecords.CHILD));

    private final PersonalData personal;

    /** In a unit. */
    public JdbcChildren(Session session, PersonalData personal) {
        super(session, personal, TABLE);
        this.personal = personal;
    }

    private static PlannedChild last(Child child) {
        return child.fold(planned -> planned, deactivated -> deactivated.last());
    }

    @Override
    public void save(Child next, Version expected) {
        session.standing().requireChangeable();
        // Before the child's own row, as whoever renames a series has that first, and then the rows of its children.
        Optional<String> series = nameOfSeries(next);
        super.save(next, expected);
        series.ifPresent(name -> session.update(
                "update child set series_name = ?, series_name_key = ? where institution = ? and child = ?",
                name,
                SortKeys.of(name),
                session.institution(),
                next.id().number()));
    }

    @Override
    protected void saved(Child child) {
        int id = child.id().number();
        PlannedChild last = last(child);
        session.update("delete from child_faculty where institution = ? and child = ?", session.institution(), id);
        if (child instanceof PlannedChild) {
            last.faculty()
                    .forEach(person -> session.update(
                            "insert into child_faculty (institution, person, child) values (?, ?, ?)",
                            session.institution(),
                            person.value(),
                            id));
        }
    }

    /** The name of a child's series, which nobody changes before this unit has ended. */
    private Optional<String> nameOfSeries(Child child) {
        SeriesId series = last(child).series();
        Optional<String> name = lockedNameOf(series);
        if (name.isPresent()) {
            return name;
        }
        // A series that another unit is inserting is not seen, and neither sees it the child: one has to wait for the
        // other.
        JdbcAllSeries.insertionOf(series).share(session);
        return lockedNameOf(series);
    }

    private Optional<String> lockedNameOf(SeriesId series) {
        return session
                .locked(
                        "select body from series where institution = ? and series = ?",
                        row -> JsonText.read(SeriesRecords.SERIES, row.text(1))
                                .details()
                                .name(),
                        session.institution(),
                        series.value())
                .stream()
                .findFirst();
    }

    @Override
    public ActivityId nextId() {
        String institution = session.institution();
        int largest = session.first(
                        // H2 reads all of them for the largest.
                        "select child from child where institution = ? order by institution desc, child desc limit 1",
                        row -> row.number(1),
                        institution)
                .orElse(0);
        // Apart from the unit: a number stays given, and nobody waits for another unit's end.
        return session.apart(numbers -> {
            numbers.update(
                    "insert into child_number (institution, last_number) values (?, 0) on conflict do nothing",
                    institution);
            numbers.update(
                    "update child_number set last_number = greatest(last_number, ?) + 1 where institution = ?",
                    largest,
                    institution);
            return numbers.first(
                            "select last_number from child_number where institution = ?",
                            row -> ActivityId.of(row.number(1)),
                            institution)
                    .orElseThrow();
        });
    }

    @Override
    public void note(ActivityId child, ChildStatus status) {
        int changed = session.update(
                "update child set status = ? where institution = ? and child = ?",
                status.ordinal(),
                session.institution(),
                child.number());
        if (changed == 0) {
            throw new IllegalArgumentException("there is no child " + child);
        }
    }

    @Override
    public Page<ListedChild> search(ChildSearch search, PageRequest page) {
        return ChildQuery.of(search, session.institution(), session.dialect())
                .page(session, personal, page, row -> ChildQuery.listed((PlannedChild) read(row, 1), row));
    }

    @Override
    public List<Child> withFaculty(PersonId person) {
        return session.list(
                "select c.body from child_faculty f join child c on c.institution = f.institution and c.child = f.child"
                        + " where f.institution = ? and f.person = ? order by c.start_at, c.child",
                row -> read(row, 1),
                session.institution(),
                person.value());
    }
}
