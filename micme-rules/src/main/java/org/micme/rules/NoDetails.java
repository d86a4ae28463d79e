package org.micme.rules;

import org.micme.rules.schema.Shape;

/** The details of a rule that works nothing out on the way. */
public enum NoDetails {
    /** The one value. */
    NONE;

    /** An object without fields. */
    public static final Shape<NoDetails> SHAPE =
            Shape.<NoDetails>of("no details").build(values -> NONE);
}
