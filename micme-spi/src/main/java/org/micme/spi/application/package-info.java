/** Keeping applications: {@link org.micme.spi.application.Applications}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.application;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
