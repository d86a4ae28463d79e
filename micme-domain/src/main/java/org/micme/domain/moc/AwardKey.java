package org.micme.domain.moc;

import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.claim.Participation;

/**
 * What identifies an award: one learner, one activity, one board (MOC-8).
 *
 * <p>Immutable and thread safe.
 *
 * @param participation never null
 * @param board never null
 */
public record AwardKey(Participation participation, BoardCode board) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public AwardKey {
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(board, "board");
    }
}
