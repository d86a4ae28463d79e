/** Nothing acknowledged is lost when something is killed: {@link org.micme.proof.kills.Kills}. */
@NullMarked
package org.micme.proof.kills;

import org.jspecify.annotations.NullMarked;
