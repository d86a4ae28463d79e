/** Keeping attendance and claims: {@link org.micme.spi.claim.Claims} keeps each claim exactly once. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.claim;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
