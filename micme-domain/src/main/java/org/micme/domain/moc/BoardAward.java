package org.micme.domain.moc;

import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * One board's award for one participation, and how far its report to the authority has come (MOC-11). It is reported once;
 * what was wrong in it is corrected, and the correction reported. An award that is reported hasn't got that change again.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface BoardAward extends Serializable permits UnreportedAward, ReportedAward, CorrectedAward {

    /**
     * Whose award it is, for what, and by which board.
     *
     * @return never null
     */
    AwardKey key();

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    Version version();

    /**
     * What the board is told, or is to be told.
     *
     * @return never null
     */
    Completion completion();

    /**
     * Looks at the state.
     *
     * @param unreported what to make of an award that is to be reported, never null
     * @param reported what to make of one that was, never null
     * @param corrected what to make of one whose correction is to be reported, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super UnreportedAward, ? extends R> unreported,
            Function<? super ReportedAward, ? extends R> reported,
            Function<? super CorrectedAward, ? extends R> corrected);

    /**
     * Awards a board.
     *
     * @param key never null
     * @param completion never null
     * @param act never null
     * @return the award, to be reported
     */
    static Change<UnreportedAward, BoardAwardEvent> of(AwardKey key, Completion completion, Act act) {
        return new Change<>(
                new UnreportedAward(key, Version.NEW.next(), completion),
                new BoardAwardEvent.Awarded(key, completion, act));
    }
}
