/** Keeping series and their children: {@link org.micme.spi.activity.AllSeries}, {@link org.micme.spi.activity.Children}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.activity;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
