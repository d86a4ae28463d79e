/** What the JDBC adapter withstands, as programs that print figures: {@link org.micme.proof.Kills} and its neighbours. */
@NullMarked
package org.micme.proof;

import org.jspecify.annotations.NullMarked;
