package org.micme.domain.application;

/** What a unit's reviewer attests by approving (APP-3). */
public enum Attestation {
    /** The activity is financially viable. */
    FINANCIALLY_VIABLE,
    /** It serves the department's educational mission. */
    SERVES_MISSION,
    /** Its content is up to accepted standards. */
    MEETS_STANDARDS
}
