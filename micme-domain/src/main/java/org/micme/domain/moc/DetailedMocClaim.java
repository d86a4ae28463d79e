package org.micme.domain.moc;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * A MOC claim for which the diplomate's details are given (MOC-5). It waits for attendance.
 *
 * <p>Immutable and thread safe.
 *
 * @param file with at least one board selected, never null
 * @param sharing the permission to share, never null
 */
public record DetailedMocClaim(MocFile file, Consent sharing) implements MocClaim {

    /**
     * Checks that there is a board.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where no board is selected
     */
    public DetailedMocClaim {
        Checks.require(file.selected().nonEmpty(), "file has no selected board");
        Objects.requireNonNull(sharing, "sharing");
    }

    /**
     * Finds the learner's attendance on record.
     *
     * @param act never null
     * @return the claim that can be awarded
     */
    public Change<AttendedMocClaim, MocClaimEvent> attend(Act act) {
        return new Change<>(
                new AttendedMocClaim(file.next(), sharing), new MocClaimEvent.AttendanceFound(participation(), act));
    }

    @Override
    public <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded) {
        return detailed.apply(this);
    }
}
