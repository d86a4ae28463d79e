/** Keeping files: {@link org.micme.spi.file.Files}. */
@NullMarked
package org.micme.spi.file;

import org.jspecify.annotations.NullMarked;
