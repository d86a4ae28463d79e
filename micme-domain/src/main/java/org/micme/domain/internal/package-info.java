/** The checks that the constructors of the domain share. Not exported: it may change at any time. */
@NullMarked
package org.micme.domain.internal;

import org.jspecify.annotations.NullMarked;
