package org.micme.domain.moc;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.Objects;
import org.micme.domain.claim.Participation;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Version;

/**
 * What a MOC claim carries through all its states: the boards that are chosen and still to be awarded, those that were
 * awarded, and the post-tests that the learner passed. No board is in both places, as a board is awarded once (MOC-8).
 *
 * <p>Immutable and thread safe.
 *
 * @param participation who claims, and for what; never null
 * @param version never null
 * @param selected chosen and not awarded yet, never null
 * @param awarded never null
 * @param passed never null
 */
public record MocFile(
        Participation participation,
        Version version,
        Set<BoardCode> selected,
        Set<BoardCode> awarded,
        Set<PostTestId> passed)
        implements Serializable {

    /**
     * Checks that no awarded board is chosen.
     *
     * @throws NullPointerException where an argument is null
     * @throws IllegalArgumentException where a board is both chosen and awarded
     */
    public MocFile {
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(version, "version");
        selected = Checks.elements(selected, "selected");
        awarded = Checks.elements(awarded, "awarded");
        Checks.require(selected.intersect(awarded).isEmpty(), "selected has an awarded board");
        passed = Checks.elements(passed, "passed");
    }

    static MocFile of(Participation participation) {
        return new MocFile(
                participation, Version.NEW, LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.empty());
    }

    MocFile selecting(Set<BoardCode> boards) {
        return new MocFile(participation, version.next(), boards, awarded, passed);
    }

    MocFile awarding(Set<BoardCode> boards) {
        return new MocFile(participation, version.next(), selected.diff(boards), awarded.union(boards), passed);
    }

    MocFile passing(PostTestId test) {
        return new MocFile(participation, version.next(), selected, awarded, passed.add(test));
    }

    MocFile next() {
        return selecting(selected);
    }
}
