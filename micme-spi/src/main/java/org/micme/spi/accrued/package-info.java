/** Keeping earned credit, the claims of it, and memberships. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.accrued;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
