/**
 * The root of the domain. Nothing stands here but the style in which the values of the packages below are generated; the
 * subdomains are those packages. They depend on one another in one direction: kernel, account and credit at the bottom,
 * then disclosure, activity and claim, then moc, accrued and application.
 */
@DomainStyle
@NullMarked
package org.micme.domain;

import org.jspecify.annotations.NullMarked;
