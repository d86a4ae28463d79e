package org.micme.domain.moc;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * A MOC claim that may be shared with ACCME (MOC-4). The selected boards' details are still to be given.
 *
 * <p>Immutable and thread safe.
 *
 * @param file with at least one board selected, never null
 * @param sharing the permission, with its wording and its instant; never null
 */
public record PermittedMocClaim(MocFile file, Consent sharing) implements MocClaim {

    /**
     * Checks that there is a board.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where no board is selected
     */
    public PermittedMocClaim {
        Checks.require(file.selected().nonEmpty(), "file has no selected board");
        Objects.requireNonNull(sharing, "sharing");
    }

    /**
     * Says that the {@link Diplomate} has what the selected boards ask for (MOC-5).
     *
     * @param act the learner's, never null
     * @return the claim whose details are given
     */
    public Change<DetailedMocClaim, MocClaimEvent> giveDetails(Act act) {
        return new Change<>(
                new DetailedMocClaim(file.next(), sharing), new MocClaimEvent.DetailsGiven(participation(), act));
    }

    @Override
    public <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded) {
        return permitted.apply(this);
    }
}
