package org.micme.spi.application;

import java.util.Set;
import org.micme.domain.account.PersonId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.ApplicationState;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** Applications for series, from the draft to the approval (APP-1). */
public interface Applications extends Aggregates<ApplicationId, Application> {

    /**
     * Applications by their stage: the office's dashboard.
     *
     * @param states at least one; never null
     * @param page which page; never null
     * @return by year, the latest first, then by the series' name and the application's id
     * @throws IllegalArgumentException where no state is named
     */
    Page<Application> in(Set<ApplicationState> states, PageRequest page);

    /**
     * What waits for a unit reviewer or a final approver (APP-3, APP-4): the reviewer's dashboard.
     *
     * @param reviewer never null
     * @param page which page; never null
     * @return by year, the latest first, then by the series' name and the application's id
     */
    Page<Application> assignedTo(PersonId reviewer, PageRequest page);
}
