package org.micme.domain.moc;

import java.util.function.Function;
import org.micme.domain.internal.Checks;

/**
 * A MOC claim whose selected boards are all awarded. Further ones can be selected (MOC-8).
 *
 * <p>Immutable and thread safe.
 *
 * @param file with no board selected and at least one awarded, never null
 */
public record AwardedMocClaim(MocFile file) implements MocClaim {

    /**
     * Checks that nothing is left to award.
     *
     * @throws NullPointerException where {@code file} is null
     * @throws IllegalArgumentException where a board is selected, or none is awarded
     */
    public AwardedMocClaim {
        Checks.require(file.selected().isEmpty(), "file has a selected board");
        Checks.require(file.awarded().nonEmpty(), "file has no awarded board");
    }

    @Override
    public <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded) {
        return awarded.apply(this);
    }
}
