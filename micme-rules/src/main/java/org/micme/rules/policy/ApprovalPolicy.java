package org.micme.rules.policy;

/**
 * When the office can approve (DIS-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param afterStart whether an approval after the start counts
 */
public record ApprovalPolicy(boolean afterStart) {}
