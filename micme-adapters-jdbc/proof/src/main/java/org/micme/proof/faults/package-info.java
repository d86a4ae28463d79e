/** Faults of the database under a load of claims, after which nothing may be lost: {@link org.micme.proof.faults.Faults}. */
@NullMarked
package org.micme.proof.faults;

import org.jspecify.annotations.NullMarked;
