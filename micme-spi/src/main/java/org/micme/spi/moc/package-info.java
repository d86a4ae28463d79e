/** Keeping MOC claims, board awards and what boards want to know of diplomates. */
@NullMarked
package org.micme.spi.moc;

import org.jspecify.annotations.NullMarked;
