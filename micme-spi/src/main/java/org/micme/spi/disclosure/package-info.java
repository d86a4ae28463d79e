/** Keeping disclosures and their reviews. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.disclosure;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
