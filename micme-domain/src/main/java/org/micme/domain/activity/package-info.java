/**
 * What people attend. A {@link org.micme.domain.activity.Series} is approved for one year; each of its sessions is a
 * {@link org.micme.domain.activity.Child}, with a topic, a time, its faculty and the office's approval on record. A child's
 * status is derived by the rules from these and from what its faculty disclosed; it is never stored. An
 * {@link org.micme.domain.activity.Activity} is what the rules read of either: a name and a time.
 *
 * <p>It stands on {@code account}, {@code credit} and {@code disclosure}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.activity;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
