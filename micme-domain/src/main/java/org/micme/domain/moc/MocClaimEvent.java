package org.micme.domain.moc;

import io.vavr.collection.Set;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Event;
import org.micme.domain.claim.Participation;

/**
 * What happens to a {@link MocClaim}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface MocClaimEvent extends Event {

    /**
     * Whose claim it is, and for what.
     *
     * @return never null
     */
    Participation participation();

    /**
     * Boards were selected.
     *
     * @param participation never null
     * @param boards never null
     * @param act never null
     */
    record BoardsSelected(Participation participation, Set<BoardCode> boards, Act act) implements MocClaimEvent {}

    /**
     * The sharing of completion was permitted.
     *
     * @param participation never null
     * @param sharing never null
     * @param act never null
     */
    record SharingPermitted(Participation participation, Consent sharing, Act act) implements MocClaimEvent {}

    /**
     * The diplomate's details were complete for the selected boards.
     *
     * @param participation never null
     * @param act never null
     */
    record DetailsGiven(Participation participation, Act act) implements MocClaimEvent {}

    /**
     * The attendance was found on record.
     *
     * @param participation never null
     * @param act never null
     */
    record AttendanceFound(Participation participation, Act act) implements MocClaimEvent {}

    /**
     * A post-test was passed.
     *
     * @param participation never null
     * @param test never null
     * @param act never null
     */
    record TestPassed(Participation participation, PostTestId test, Act act) implements MocClaimEvent {}

    /**
     * Boards were awarded.
     *
     * @param participation never null
     * @param boards never null
     * @param act never null
     */
    record BoardsAwarded(Participation participation, Set<BoardCode> boards, Act act) implements MocClaimEvent {}
}
