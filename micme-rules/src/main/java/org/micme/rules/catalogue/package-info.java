/** All rules, found by their ids; what is said of them is on their own cards. */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.catalogue;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
