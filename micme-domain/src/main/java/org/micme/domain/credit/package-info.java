/**
 * Credit itself: of which type, and how much. What an activity is designated for, and what is claimed of it, are
 * {@link org.micme.domain.credit.Credits}, counted in exact quarters; what accrues and what is asked for is an
 * {@link org.micme.domain.credit.Amount}, an exact decimal of any step. It has no aggregate, and depends on nothing else of
 * the domain.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.credit;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
