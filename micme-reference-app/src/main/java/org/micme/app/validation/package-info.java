/**
 * Checks values of the domain by their annotations. The domain carries annotations alone; what reads them in Vavr's containers
 * and behind getters without {@code get} is here, and {@link org.micme.app.validation.Validation} puts it together.
 */
@NullMarked
package org.micme.app.validation;

import org.jspecify.annotations.NullMarked;
