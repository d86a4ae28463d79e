package org.micme.domain.moc;

import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * How one learner has one activity count toward boards: boards are selected, sharing is permitted, the diplomate's details
 * are given, attendance stands on record, tests are passed, and the boards are awarded, one after another where their tests
 * differ. The activity's evaluation stands on the attendance.
 *
 * <p>Which step comes next, and when a board can be awarded, is the rules' to decide ({@code moc-claim}). Further boards can
 * be selected at any time (MOC-8); what was awarded and passed before is kept.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface MocClaim extends Serializable
        permits SelectedMocClaim, PermittedMocClaim, DetailedMocClaim, AttendedMocClaim, AwardedMocClaim {

    /**
     * What it carries through its states.
     *
     * @return never null
     */
    MocFile file();

    /**
     * Who claims, and for what.
     *
     * @return never null
     */
    default Participation participation() {
        return file().participation();
    }

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    default Version version() {
        return file().version();
    }

    /**
     * Looks at the state.
     *
     * @param selected what to make of a claim whose boards are selected, never null
     * @param permitted what to make of one that may be shared, never null
     * @param detailed what to make of one for which the diplomate's details are given, never null
     * @param attended what to make of one whose attendance stands on record, never null
     * @param awarded what to make of one whose boards are all awarded, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super SelectedMocClaim, ? extends R> selected,
            Function<? super PermittedMocClaim, ? extends R> permitted,
            Function<? super DetailedMocClaim, ? extends R> detailed,
            Function<? super AttendedMocClaim, ? extends R> attended,
            Function<? super AwardedMocClaim, ? extends R> awarded);

    /**
     * Begins with the choice of boards (MOC-3).
     *
     * @param participation never null
     * @param boards at least one, never null
     * @param act the learner's, never null
     * @return the claim with its boards selected
     * @throws IllegalArgumentException where there is no board
     */
    static Change<SelectedMocClaim, MocClaimEvent> begin(Participation participation, Set<BoardCode> boards, Act act) {
        return select(MocFile.of(participation), boards, act);
    }

    /**
     * Selects other boards instead of those that are not awarded yet, or further ones (MOC-8).
     *
     * @param boards at least one, none of them awarded; never null
     * @param act the learner's, never null
     * @return the claim with those boards selected, to be permitted anew
     * @throws IllegalArgumentException where there is no board, or one was awarded
     */
    default Change<SelectedMocClaim, MocClaimEvent> select(Set<BoardCode> boards, Act act) {
        return select(file(), boards, act);
    }

    private static Change<SelectedMocClaim, MocClaimEvent> select(MocFile file, Set<BoardCode> boards, Act act) {
        return new Change<>(
                new SelectedMocClaim(file.selecting(boards)),
                new MocClaimEvent.BoardsSelected(file.participation(), boards, act));
    }
}
