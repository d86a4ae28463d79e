/** Claiming credit: {@link org.micme.app.claim.ClaimingCredit}. */
@NullMarked
package org.micme.app.claim;

import org.jspecify.annotations.NullMarked;
