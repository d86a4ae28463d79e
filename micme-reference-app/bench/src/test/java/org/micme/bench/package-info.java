/** Twins and rules answer alike on everything that is measured. */
@NullMarked
package org.micme.bench;

import org.jspecify.annotations.NullMarked;
