package org.micme.rules.series;

/** What flyer can be made of a child (FLY-1, FLY-2). */
public enum FlyerOutcome {
    /** One to share with learners. */
    FINAL,
    /** One that is marked as not for distribution. */
    DRAFT,
    /** None. */
    BLOCKED
}
