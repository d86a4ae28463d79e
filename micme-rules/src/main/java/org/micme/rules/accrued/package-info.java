/**
 * Accrued credit: claiming what was earned over time, by course and topic ({@link org.micme.rules.accrued.AccruedClaimRule}).
 */
@NullMarked
package org.micme.rules.accrued;

import org.jspecify.annotations.NullMarked;
