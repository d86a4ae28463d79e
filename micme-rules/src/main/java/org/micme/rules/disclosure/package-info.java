/**
 * Disclosures and conflicts of interest: whether somebody's disclosures cover an activity
 * ({@link org.micme.rules.disclosure.DisclosureActivityRule}), and where the conflict of interest stands
 * ({@link org.micme.rules.disclosure.CoiStatusRule}). The rules about a child stand on both.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.disclosure;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
