/** Keeping applications: {@link org.micme.spi.application.Applications}. */
@NullMarked
package org.micme.spi.application;

import org.jspecify.annotations.NullMarked;
