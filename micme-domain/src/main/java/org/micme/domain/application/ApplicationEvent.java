package org.micme.domain.application;

import org.micme.domain.account.Act;
import org.micme.domain.account.Event;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.SeriesId;

/**
 * What happens to an {@link Application}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface ApplicationEvent extends Event {

    /**
     * Which application it is.
     *
     * @return never null
     */
    ApplicationId application();

    /**
     * Somebody began it.
     *
     * @param application never null
     * @param act never null
     */
    record Drafted(ApplicationId application, Act act) implements ApplicationEvent {}

    /**
     * Its content was replaced.
     *
     * @param application never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record Revised(ApplicationId application, ApplicationContent before, ApplicationContent after, Act act)
            implements ApplicationEvent {}

    /**
     * It was handed in.
     *
     * @param application never null
     * @param act never null
     */
    record Submitted(ApplicationId application, Act act) implements ApplicationEvent {}

    /**
     * The office began its preliminary review.
     *
     * @param application never null
     * @param act never null
     */
    record ReviewStarted(ApplicationId application, Act act) implements ApplicationEvent {}

    /**
     * The office passed it on to the unit's reviewer.
     *
     * @param application never null
     * @param unitReviewer never null
     * @param act never null
     */
    record PassedToUnit(ApplicationId application, PersonId unitReviewer, Act act) implements ApplicationEvent {}

    /**
     * The unit approved it.
     *
     * @param application never null
     * @param comment never null
     * @param act never null
     */
    record UnitApproved(ApplicationId application, String comment, Act act) implements ApplicationEvent {}

    /**
     * The office gave it to a final approver.
     *
     * @param application never null
     * @param finalApprover never null
     * @param act never null
     */
    record FinalApproverAssigned(ApplicationId application, PersonId finalApprover, Act act)
            implements ApplicationEvent {}

    /**
     * It was approved, finally.
     *
     * @param application never null
     * @param act never null
     */
    record Approved(ApplicationId application, Act act) implements ApplicationEvent {}

    /**
     * It was sent back.
     *
     * @param application never null
     * @param comment never null
     * @param act never null
     */
    record Returned(ApplicationId application, String comment, Act act) implements ApplicationEvent {}

    /**
     * It was turned down.
     *
     * @param application never null
     * @param comment never null
     * @param act never null
     */
    record Rejected(ApplicationId application, String comment, Act act) implements ApplicationEvent {}

    /**
     * It became a series.
     *
     * @param application never null
     * @param series never null
     * @param act never null
     */
    record SeriesOpened(ApplicationId application, SeriesId series, Act act) implements ApplicationEvent {}
}
