/**
 * Series and their children: a child's status ({@link org.micme.rules.series.ChildStatusRule}), 3 by 5
 * ({@link org.micme.rules.series.ThreeByFiveRule}), the status watch, adding a child, and its flyer. They stand on the rules
 * about disclosures.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.series;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
