/**
 * CloudCME: the ports of {@code org.micme.spi} that an outside CME system can serve.
 *
 * <p>What comes over the wire is foreign: records of its own, hidden in this package, are translated to and from the
 * domain's values in one place each. What CloudCME cannot do is refused as the port says; what it does not answer in
 * time is an outage and never a decision.
 *
 * <p>Neighbours: it knows {@code org.micme.spi} and {@code org.micme.domain}, and neither the rules nor another adapter.
 */
@NullMarked
package org.micme.cloudcme;

import org.jspecify.annotations.NullMarked;
