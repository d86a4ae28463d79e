/**
 * Maintenance of Certification: what a diplomate does to have an activity count toward a board's certification. A
 * {@link org.micme.domain.moc.Diplomate} is what the profile keeps for it; a {@link org.micme.domain.moc.MocClaim} leads one
 * participation from the choice of boards to their award; a {@link org.micme.domain.moc.BoardAward} is what is reported to
 * the authority for one board, and corrected where need be.
 *
 * <p>Diplomate ids and birth days are personal data and never show in {@code toString}. Which step comes next is the rules'
 * to decide. It stands on {@code account}, {@code credit} and {@code claim}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.moc;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
