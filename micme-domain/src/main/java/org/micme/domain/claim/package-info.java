/**
 * Attendance, and the credit that is claimed for it. A {@link org.micme.domain.claim.Participation} is one person at one
 * activity; an {@link org.micme.domain.claim.Attendance} says that it took place, and a
 * {@link org.micme.domain.claim.CreditClaim} belongs to one participation and one credit type. Its identity is those two, so
 * that there can be no second one, however many times a claim is sent (CRE-4).
 *
 * <p>Whether something can be claimed is the rules' to decide. It stands on {@code account} and {@code credit}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.claim;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
