/** Making documents: {@link org.micme.spi.document.DocumentRenderer}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.document;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
