package org.micme.cli.request;

/** Why a request can't be answered, in the order in which that is tested (decisions.md). */
public enum ErrorCode {
    /** It is no JSON object, too long, too deep, or has a name twice. */
    MALFORMED_JSON,
    /** It names no rule that there is. */
    UNKNOWN_RULE,
    /** Its policy is none that there is, or is wrong. */
    UNKNOWN_POLICY,
    /** Its facts, or what stands beside them, are wrong. */
    INVALID_FACTS
}
