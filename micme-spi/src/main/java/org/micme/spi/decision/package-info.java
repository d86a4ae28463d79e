/** Keeping decisions with all that they stood on: {@link org.micme.spi.decision.DecisionLog}. */
@NullMarked
package org.micme.spi.decision;

import org.jspecify.annotations.NullMarked;
