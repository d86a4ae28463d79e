/**
 * Credit that accrues by course and topic and is claimed later, by members. A learner's
 * {@link org.micme.domain.accrued.CreditLedger} holds every line that was earned and what is left of it; an
 * {@link org.micme.domain.accrued.AccruedClaim} takes from many lines in one action, and never more than is left; a
 * {@link org.micme.domain.accrued.Membership} has the years for which somebody paid.
 *
 * <p>When credit lapses, and whether a membership is needed, is policy. It stands on {@code account} and {@code credit}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.accrued;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
