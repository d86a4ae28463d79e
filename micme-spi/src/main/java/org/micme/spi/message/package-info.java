/** Mail and text messages. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.message;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
