package org.micme.spi.moc;

import org.micme.domain.claim.Participation;
import org.micme.domain.moc.MocClaim;
import org.micme.spi.port.Aggregates;

/** MOC claims, one for each learner and activity, which can be left and taken up again (MOC-3 to MOC-8). */
public interface MocClaims extends Aggregates<Participation, MocClaim> {}
