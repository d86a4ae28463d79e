package org.micme.jdbc.activity;

import java.time.Year;
import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Lock;
import org.micme.jdbc.sql.PlainText;
import org.micme.jdbc.sql.Session;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.SeriesRecords;

/** Series by id, and by whoever belongs to their team. For one unit of work. */
public final class JdbcAllSeries extends JdbcAggregates<SeriesId, Series> implements AllSeries {

    private static final Table<SeriesId, Series> TABLE = TableBuilder.<SeriesId, Series>of("series", Series::id)
            .key(series -> new Object[] {series.value()}, "series")
            .searched("series_year", series -> series.year().getValue())
            .searched("name_key", series -> SortKeys.of(series.details().name()))
            .build(Series::version, Body.plain(SeriesRecords.SERIES));

    private final PersonalData personal;

    /** In a unit. */
    public JdbcAllSeries(Session session, PersonalData personal) {
        super(session, personal, TABLE);
        this.personal = personal;
    }

    /** What a unit has alone that inserts a series, and whoever keeps a child of a series that isn't there shares. */
    static Lock insertionOf(SeriesId series) {
        return new Lock("series " + series.value());
    }

    @Override
    public void save(Series next, Version expected) {
        if (expected.equals(Version.NEW)) {
            insertionOf(next.id()).haveAlone(session);
        }
        super.save(next, expected);
    }

    @Override
    protected void saved(Series series) {
        String id = series.id().value();
        session.update("delete from series_person where institution = ? and series = ?", session.institution(), id);
        series.team()
                .owners()
                .addAll(series.team().coordinators())
                .addAll(series.team().planners())
                .forEach(person -> session.update(
                        "insert into series_person (institution, person, series) values (?, ?, ?)",
                        session.institution(),
                        person.value(),
                        id));
        String name = series.details().name();
        session.update(
                "update child set series_name = ?, series_name_key = ? where institution = ? and series = ?"
                        + " and (series_name is null or series_name <> ?)",
                name,
                SortKeys.of(name),
                session.institution(),
                id,
                new PlainText(name));
    }

    @Override
    public Page<Series> ofYear(Year year, PageRequest page) {
        return new SortedList(
                        new SortedList.Query(
                                "body",
                                "series where institution = ? and series_year = ?",
                                List.of(session.institution(), year.getValue()),
                                List.of("institution", "series_year")),
                        List.of(SortColumn.text("name_key"), SortColumn.text("series")))
                .page(session, personal, page, row -> read(row, 1));
    }

    @Override
    public Page<Series> ofPerson(PersonId person, PageRequest page) {
        return new SortedList(
                        new SortedList.Query(
                                "body",
                                "series where institution = ? and series in"
                                        + " (select p.series from series_person p where p.institution = ? and p.person = ?)",
                                List.of(session.institution(), session.institution(), person.value()),
                                List.of("institution")),
                        List.of(
                                SortColumn.number("series_year").falling(),
                                SortColumn.text("name_key"),
                                SortColumn.text("series")))
                .page(session, personal, page, row -> read(row, 1));
    }
}
