package org.micme.domain.moc;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * An award that the authority knows of.
 *
 * <p>Immutable and thread safe.
 *
 * @param key never null
 * @param version never null
 * @param completion as it was reported last, never null
 * @param report who reported it, and when; never null
 */
public record ReportedAward(AwardKey key, Version version, Completion completion, Act report) implements BoardAward {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ReportedAward {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Corrects what was reported.
     *
     * @param right another completion than the one reported, never null
     * @param act never null
     * @return the corrected award, its correction to be reported
     * @throws IllegalArgumentException where that is what was reported
     */
    public Change<CorrectedAward, BoardAwardEvent> correct(Completion right, Act act) {
        Checks.require(!right.equals(completion), "right is what was reported");
        return new Change<>(
                new CorrectedAward(this, version.next(), right),
                new BoardAwardEvent.Corrected(key, completion, right, act));
    }

    @Override
    public <R> R fold(
            Function<? super UnreportedAward, ? extends R> unreported,
            Function<? super ReportedAward, ? extends R> reported,
            Function<? super CorrectedAward, ? extends R> corrected) {
        return reported.apply(this);
    }
}
