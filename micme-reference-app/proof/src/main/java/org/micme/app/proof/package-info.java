/** Proofs of the use cases, run by the scripts in {@code .ci/prove}. */
@NullMarked
package org.micme.app.proof;

import org.jspecify.annotations.NullMarked;
