/**
 * The root of the domain. Nothing stands here but {@link org.micme.domain.Api}, the mark of what a package promises, and the
 * style in which the values of the packages below are generated; the subdomains are those packages. They depend on one another
 * in one direction: kernel, form, account and credit at the bottom, then disclosure, activity and claim, then moc, accrued and
 * application.
 */
@Api(Api.Status.STABLE)
@DomainStyle
@NullMarked
package org.micme.domain;

import org.jspecify.annotations.NullMarked;
