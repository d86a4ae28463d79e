/**
 * What every adapter has to do, as tests to inherit. {@link org.micme.contract.StoreContract} is the way in: an adapter's test extends it,
 * hands over an {@link org.micme.contract.Adapter}, and runs the contracts of all ports; one port's contract can be extended alone.
 *
 * <p>A clause is one test, and its name is a sentence about the port. A port that the store leaves out is to be refused, and nothing
 * else is asked of it; a clause that an adapter knows to break is declared as a {@link org.micme.contract.KnownDeviation}, with its
 * reason. Whatever came of it stands in a report.
 */
@NullMarked
package org.micme.contract;

import org.jspecify.annotations.NullMarked;
