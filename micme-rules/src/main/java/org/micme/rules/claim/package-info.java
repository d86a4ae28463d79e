/**
 * Claiming credit: when the window is open ({@link org.micme.rules.claim.ClaimWindowRule}), whether a late claim can be granted,
 * and whether one learner can claim one credit type now ({@link org.micme.rules.claim.CreditClaimRule}).
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.claim;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
