/**
 * The programs {@code micme serve} and {@code micme db}: settings, and the one injector that makes everything else.
 */
@NullMarked
package org.micme.app;

import org.jspecify.annotations.NullMarked;
