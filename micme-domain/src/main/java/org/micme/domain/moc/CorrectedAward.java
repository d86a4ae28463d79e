package org.micme.domain.moc;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * An award that was reported and is right otherwise. Its correction is to be reported.
 *
 * <p>Immutable and thread safe.
 *
 * @param last the award as the authority knows it, never null
 * @param version never null
 * @param completion what is right, never null
 */
public record CorrectedAward(ReportedAward last, Version version, Completion completion) implements BoardAward {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public CorrectedAward {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(completion, "completion");
    }

    @Override
    public AwardKey key() {
        return last.key();
    }

    /**
     * Notes that the correction was reported (MOC-11).
     *
     * @param act never null
     * @return the reported award
     */
    public Change<ReportedAward, BoardAwardEvent> report(Act act) {
        return new Change<>(
                new ReportedAward(key(), version.next(), completion, act),
                new BoardAwardEvent.Reported(key(), completion, act));
    }

    @Override
    public <R> R fold(
            Function<? super UnreportedAward, ? extends R> unreported,
            Function<? super ReportedAward, ? extends R> reported,
            Function<? super CorrectedAward, ? extends R> corrected) {
        return corrected.apply(this);
    }
}
