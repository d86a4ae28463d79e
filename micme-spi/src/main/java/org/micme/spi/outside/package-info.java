/** CME systems that an institution runs already: {@link org.micme.spi.outside.OutsideCmeSystem}. */
@NullMarked
package org.micme.spi.outside;

import org.jspecify.annotations.NullMarked;
