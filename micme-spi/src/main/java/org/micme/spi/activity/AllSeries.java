package org.micme.spi.activity;

import java.time.Year;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** The series of an institution, each approved for one year (RSS-1). */
public interface AllSeries extends Aggregates<SeriesId, Series> {

    /**
     * The series of a year.
     *
     * @param year never null
     * @param page which page; never null
     * @return by name and id
     */
    Page<Series> ofYear(Year year, PageRequest page);

    /**
     * The series that somebody owns, coordinates or plans (ACC-11).
     *
     * @param person never null
     * @param page which page; never null
     * @return by year, the latest first, then by name and id
     */
    Page<Series> ofPerson(PersonId person, PageRequest page);
}
