/**
 * A unit's request to hold a series, and how it is approved. An {@link org.micme.domain.application.Application} goes from
 * its owner to the office, to the reviewer of the responsible unit, and to the office's final approver; each of them can send
 * it back or turn it down. An approved one becomes a series.
 *
 * <p>Who is entitled to which step is the rules' to decide ({@code unit-approval}). It stands on {@code account} and
 * {@code activity}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.application;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
