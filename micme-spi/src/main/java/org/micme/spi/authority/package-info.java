/** Reporting to boards: {@link org.micme.spi.authority.AuthorityReporter}. */
@NullMarked
package org.micme.spi.authority;

import org.jspecify.annotations.NullMarked;
