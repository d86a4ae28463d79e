/** Reporting to boards: {@link org.micme.spi.authority.AuthorityReporter}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.authority;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
