package org.micme.contract;

import io.vavr.collection.LinkedHashSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.MocClaim;
import org.micme.domain.moc.PermittedMocClaim;
import org.micme.domain.moc.SelectedMocClaim;
import org.micme.spi.moc.MocClaims;

/** What is asked of {@link MocClaims}. */
public abstract class MocClaimsContract extends AggregatesContract<Participation, MocClaim, MocClaims> {

    /** For an adapter's test. */
    protected MocClaimsContract() {
        super(MocClaims.class);
    }

    @Override
    List<Participation> keys() {
        return Participations.IN_ORDER;
    }

    @Override
    Participation numbered(int number) {
        return Participations.numbered(number);
    }

    @Override
    MocClaim anew(Participation key, Instant at) {
        return MocClaim.begin(key, LinkedHashSet.of(BoardCode.of("ABIM"), BoardCode.of("ABA")), Any.act(at))
                .state();
    }

    @Override
    MocClaim changed(MocClaim state, Instant at) {
        return state instanceof SelectedMocClaim selected
                ? selected.permit(Any.consent(at), Any.act(at)).state()
                : state.select(LinkedHashSet.of(BoardCode.of("ABP")), Any.act(at))
                        .state();
    }

    @Override
    Optional<Instant> instant(MocClaim state) {
        return Optional.of(((PermittedMocClaim) state).sharing().givenAt());
    }

    @Override
    Version version(MocClaim state) {
        return state.version();
    }
}
