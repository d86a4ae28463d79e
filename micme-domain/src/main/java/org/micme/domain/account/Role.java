package org.micme.domain.account;

/** What somebody may do in the system (ACC-11). One person can hold several. */
public enum Role {
    /** Attends and claims. */
    LEARNER,
    /** Speaks or presents, and discloses. */
    FACULTY,
    /** Owns a series' application; without being a coordinator too, edits no children. */
    OWNER,
    /** Edits children and assigns faculty. */
    COORDINATOR,
    /** Staff of the office, or of the service that runs the system. */
    ADMINISTRATOR,
    /** Reviews applications for a responsible unit (APP-3). */
    UNIT_REVIEWER,
    /** Decides for the office, last (APP-4). */
    FINAL_APPROVER
}
