package org.micme.rules.policy;

/** What has to be done before a child can be reviewed (RSS-5). */
public enum ReadinessCondition {
    /** The name reflects the topic. */
    TOPIC_NAME,
    /** Faculty are assigned. */
    FACULTY,
    /** Everybody whose disclosure counts has an active one. */
    DISCLOSURES
}
