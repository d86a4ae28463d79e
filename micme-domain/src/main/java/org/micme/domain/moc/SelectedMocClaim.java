package org.micme.domain.moc;

import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * A MOC claim whose boards are selected (MOC-3). The learner has yet to permit that completion is shared.
 *
 * <p>Immutable and thread safe.
 *
 * @param file with at least one board selected, never null
 */
public record SelectedMocClaim(MocFile file) implements MocClaim {

    /**
     * Checks that there is a board.
     *
     * @throws NullPointerException where {@code file} is null
     * @throws IllegalArgumentException where no board is selected
     */
    public SelectedMocClaim {
        Checks.require(file.selected().nonEmpty(), "file has no selected board");
    }

    /**
     * Permits that completion is shared with ACCME (MOC-4).
     *
     * @param sharing never null
     * @param act the learner's, never null
     * @return the claim that may be shared
     */
    public Change<PermittedMocClaim, MocClaimEvent> permit(Consent sharing, Act act) {
        return new Change<>(
                new PermittedMocClaim(file.next(), sharing),
                new MocClaimEvent.SharingPermitted(participation(), sharing, act));
    }

    @Override
    public <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded) {
        return selected.apply(this);
    }
}
