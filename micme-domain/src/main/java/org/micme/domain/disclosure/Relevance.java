package org.micme.domain.disclosure;

/** Whether a relationship has to do with the content that the person controls (DIS-6). */
public enum Relevance {
    /** The company's business has to do with the content: it wants mitigation. */
    RELEVANT,
    /** It hasn't. */
    NOT_RELEVANT
}
