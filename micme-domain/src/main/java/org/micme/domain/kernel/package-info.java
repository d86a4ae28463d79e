/**
 * What every subdomain refers to and none owns: the institution, the activity by its number, the version of an aggregate,
 * and what a change of one brings forth. It has no aggregate of its own and depends on nothing else of the domain.
 *
 * <p>An aggregate is an immutable value. What changes it returns a {@link org.micme.domain.kernel.Change}: the state after
 * it and the event that tells of it. Where there is nothing to change (a role that is held already is granted again), the
 * answer is none. What no caller who asked the rules first would do (claim more than remains) is an exception.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.kernel;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
