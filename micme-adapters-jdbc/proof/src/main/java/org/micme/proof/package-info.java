/** What the JDBC adapter withstands, as programs that print figures: {@link org.micme.proof.Progress} and what else they share. */
@NullMarked
package org.micme.proof;

import org.jspecify.annotations.NullMarked;
