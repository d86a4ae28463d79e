/** Attendance and claims in tables. */
@NullMarked
package org.micme.jdbc.claim;

import org.jspecify.annotations.NullMarked;
