/**
 * Applications: what somebody can do to one at its stage ({@link org.micme.rules.application.UnitApprovalRule}).
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.application;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
