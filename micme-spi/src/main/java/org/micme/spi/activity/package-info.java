/** Keeping series and their children: {@link org.micme.spi.activity.AllSeries}, {@link org.micme.spi.activity.Children}. */
@NullMarked
package org.micme.spi.activity;

import org.jspecify.annotations.NullMarked;
