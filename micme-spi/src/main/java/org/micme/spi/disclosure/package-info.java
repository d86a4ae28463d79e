/** Keeping disclosures and their reviews. */
@NullMarked
package org.micme.spi.disclosure;

import org.jspecify.annotations.NullMarked;
