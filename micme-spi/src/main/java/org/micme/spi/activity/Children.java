package org.micme.spi.activity;

import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.kernel.ActivityId;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** The children of an institution's series (RSS-3, RSS-4). */
public interface Children extends Aggregates<ActivityId, Child> {

    /**
     * An id that no child has had: short, for learners type it into their phones (RSS-4).
     *
     * @return higher than any before it, and than that of any child that is kept; a unit that is given up leaves a gap; never
     *     null
     */
    ActivityId nextId();

    /**
     * Notes what the rules derived of a child, so that it can be found by it. The note is not the truth but its shadow: it
     * is written in the unit that changes what it stands on, and has no version.
     *
     * @param child a child that is kept; never null
     * @param status never null
     * @throws IllegalArgumentException where there is no such child
     */
    void note(ActivityId child, ChildStatus status);

    /**
     * The dashboard's list (RSS-10): planned children that fit all criteria. A child whose series is not kept is left out.
     *
     * @param search the criteria and the order; never null
     * @param page which page; never null
     * @return in the order asked for, then by id upwards
     */
    Page<ListedChild> search(ChildSearch search, PageRequest page);

    /**
     * The planned children on which somebody is faculty: those that a new disclosure of that person can change.
     *
     * @param person never null
     * @return by start and id
     */
    List<Child> withFaculty(PersonId person);
}
