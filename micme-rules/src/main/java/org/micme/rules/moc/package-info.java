/**
 * Maintenance of certification: the steps of a claim ({@link org.micme.rules.moc.MocClaimRule}), whether an activity qualifies,
 * and how far somebody is in a board's cycle ({@link org.micme.rules.moc.MocProgressRule}).
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.moc;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
