/** Making documents: {@link org.micme.spi.document.DocumentRenderer}. */
@NullMarked
package org.micme.spi.document;

import org.jspecify.annotations.NullMarked;
