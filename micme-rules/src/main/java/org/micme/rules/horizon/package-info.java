/**
 * What will change by itself: all instants ahead at which the decisions about a child or a claim become others though nobody
 * acts ({@link org.micme.rules.horizon.Horizon}).
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.horizon;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
