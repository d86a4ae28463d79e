package org.micme.domain.activity;

/** Whether an activity belongs to a series. It decides how much of the credit a claim is for (CRE-7). */
public enum ActivityKind {
    /** One session of a series: a claim is for the whole amount. */
    CHILD,
    /** Any other activity: a claim is for what the learner took part in. */
    COURSE
}
