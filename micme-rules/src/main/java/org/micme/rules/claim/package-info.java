/**
 * Claiming credit: when the window is open ({@link org.micme.rules.claim.ClaimWindowRule}), whether a late claim can be granted,
 * and whether one learner can claim one credit type now ({@link org.micme.rules.claim.CreditClaimRule}).
 */
@NullMarked
package org.micme.rules.claim;

import org.jspecify.annotations.NullMarked;
