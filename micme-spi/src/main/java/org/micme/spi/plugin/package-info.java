/** Who fills which role: {@link org.micme.spi.plugin.PlugIns} settles it before the program starts. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.plugin;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
