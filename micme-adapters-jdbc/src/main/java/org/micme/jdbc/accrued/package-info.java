/** Accrued credit in tables. */
@NullMarked
package org.micme.jdbc.accrued;

import org.jspecify.annotations.NullMarked;
