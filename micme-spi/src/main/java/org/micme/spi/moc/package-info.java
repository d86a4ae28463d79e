/** Keeping MOC claims, board awards and what boards want to know of diplomates. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.moc;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
