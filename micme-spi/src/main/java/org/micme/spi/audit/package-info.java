/** Who changed what, and the chain that shows that nobody rewrote it. */
@NullMarked
package org.micme.spi.audit;

import org.jspecify.annotations.NullMarked;
