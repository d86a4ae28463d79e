/** Who changed what, and the chain that shows that nobody rewrote it. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.audit;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
