/**
 * The architecture as tests: who may know whom, what stands in a signature, what may not be called, and how large a
 * piece of code may be.
 *
 * <p>They read the compiled classes and the sources of every module from the work tree, so that they see the same
 * whether a module stands on the module path or on the class path. {@link org.micme.app.architecture.CompletenessTest}
 * proves that nothing escaped them: a rule that holds for no class at all holds nothing.
 */
@NullMarked
package org.micme.app.architecture;

import org.jspecify.annotations.NullMarked;
