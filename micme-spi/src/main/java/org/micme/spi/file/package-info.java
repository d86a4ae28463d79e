/** Keeping files: {@link org.micme.spi.file.Files}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.file;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
