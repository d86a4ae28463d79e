/** Keeping decisions with all that they stood on: {@link org.micme.spi.decision.DecisionLog}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.decision;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
