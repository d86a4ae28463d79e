/**
 * The program {@code micme serve}: its settings, and the one injector that makes everything else.
 */
@NullMarked
package org.micme.app;

import org.jspecify.annotations.NullMarked;
