/** CME systems that an institution runs already: {@link org.micme.spi.outside.OutsideCmeSystem}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.outside;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
