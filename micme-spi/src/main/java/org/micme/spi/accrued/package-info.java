/** Keeping earned credit, the claims of it, and memberships. */
@NullMarked
package org.micme.spi.accrued;

import org.jspecify.annotations.NullMarked;
