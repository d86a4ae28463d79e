package org.micme.rules;

/** Who has the next move (decisions.md, "Owner and source of each code"). */
public enum Owner {
    /** Whoever edits the child. */
    COORDINATOR,
    /** The person who speaks, or plans. */
    FACULTY,
    /** The accredited provider's CME office. */
    OFFICE,
    /** Whoever attends and claims. */
    LEARNER,
    /** Staff who run the system. */
    ADMINISTRATOR,
    /** The unit's reviewer, or the final approver. */
    REVIEWER
}
