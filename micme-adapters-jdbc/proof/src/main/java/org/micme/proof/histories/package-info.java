/** The same random histories on three stores, which have to give the same answers: {@link org.micme.proof.histories.Histories}. */
@NullMarked
package org.micme.proof.histories;

import org.jspecify.annotations.NullMarked;
