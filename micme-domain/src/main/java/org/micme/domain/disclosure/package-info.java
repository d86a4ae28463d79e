/**
 * Financial relationships with ineligible companies, and what the office makes of them. Each person has one
 * {@link org.micme.domain.disclosure.DisclosureFile}, which keeps every version that was submitted. A
 * {@link org.micme.domain.disclosure.Review} looks at one person's disclosure for one activity: each relationship is
 * relevant to the content or not, the relevant ones are mitigated, and the person is approved or rejected.
 *
 * <p>Which disclosure counts for an activity, whether it has lapsed, and where a person's conflict of interest stands is
 * derived by the rules from {@link org.micme.domain.disclosure.SubmittedDisclosure} and
 * {@link org.micme.domain.disclosure.PersonReview}; none of it is stored. It stands on {@code account}, and {@code activity}
 * on it.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.disclosure;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
