/**
 * Accrued credit: claiming what was earned over time, by course and topic ({@link org.micme.rules.accrued.AccruedClaimRule}).
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.accrued;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
