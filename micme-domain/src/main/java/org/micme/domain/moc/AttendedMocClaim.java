package org.micme.domain.moc;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;

/**
 * A MOC claim whose attendance stands on record. Tests are passed and boards awarded here; a board that wants no test of the
 * learner can be awarded while another's test is still outstanding (MOC-6).
 *
 * <p>Immutable and thread safe.
 *
 * @param file with at least one board selected, never null
 * @param sharing the permission to share, never null
 */
public record AttendedMocClaim(MocFile file, Consent sharing) implements MocClaim {

    /**
     * Checks that there is a board left.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where no board is selected
     */
    public AttendedMocClaim {
        Checks.require(file.selected().nonEmpty(), "file has no selected board");
        Objects.requireNonNull(sharing, "sharing");
    }

    /**
     * Passes a post-test (MOC-7).
     *
     * @param test never null
     * @param act the learner's, never null
     * @return the claim with that test passed; none where it was passed before
     */
    public Option<Change<AttendedMocClaim, MocClaimEvent>> pass(PostTestId test, Act act) {
        return Option.when(
                !file.passed().contains(test),
                () -> new Change<>(
                        new AttendedMocClaim(file.passing(test), sharing),
                        new MocClaimEvent.TestPassed(participation(), test, act)));
    }

    /**
     * Awards boards.
     *
     * @param boards at least one, each of them selected; never null
     * @param act never null
     * @return the claim that goes on with the boards left, or the awarded claim where none is
     * @throws IllegalArgumentException where there is no board, or one that isn't selected
     */
    public Change<MocClaim, MocClaimEvent> award(Set<BoardCode> boards, Act act) {
        Checks.require(boards.nonEmpty(), "boards is empty");
        Checks.require(file.selected().containsAll(boards), "boards has one that is not selected");
        MocFile after = file.awarding(boards);
        return new Change<>(
                after.selected().isEmpty() ? new AwardedMocClaim(after) : new AttendedMocClaim(after, sharing),
                new MocClaimEvent.BoardsAwarded(participation(), boards, act));
    }

    @Override
    public <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded) {
        return attended.apply(this);
    }
}
