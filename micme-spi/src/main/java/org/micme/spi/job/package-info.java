/** Work that comes due, once across all nodes: {@link org.micme.spi.job.Jobs}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.job;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
