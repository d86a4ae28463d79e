package org.micme.rules.moc;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;
import org.micme.domain.account.Profession;
import org.micme.domain.moc.BoardCode;
import org.micme.rules.facts.FactsStyle;

/**
 * What {@link MocClaimRule} looks at: one learner on one activity. It holds personal data, which its {@code toString()} leaves
 * out.
 *
 * <p>Immutable and thread safe.
 */
@FactsStyle
@Value.Immutable
public interface MocClaimFacts {

    /**
     * The learner's profession.
     *
     * @return never null
     */
    Profession profession();

    /**
     * The boards for which the activity is designated, each once.
     *
     * @return in order; empty unless set; never null
     */
    @Value.Default
    default Seq<BoardCode> designatedBoards() {
        return Array.empty();
    }

    /**
     * The boards that the learner chose, each once.
     *
     * @return in order; empty unless set; never null
     */
    @Value.Default
    default Seq<BoardCode> selectedBoards() {
        return Array.empty();
    }

    /**
     * The boards that have been awarded, each once.
     *
     * @return in order; empty unless set; never null
     */
    @Value.Default
    default Seq<BoardCode> awardedBoards() {
        return Array.empty();
    }

    /**
     * Whether the learner permits completion to be shared (MOC-4).
     *
     * @return true where it is permitted
     */
    boolean shareConsent();

    /**
     * Whether the learner permits transmission to PARS or JA-PARS (MOC-5).
     *
     * @return true where it is permitted
     */
    boolean transmitConsent();

    /**
     * The month of birth.
     *
     * @return 1 to 12; none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<Integer> birthMonth() {
        return Option.none();
    }

    /**
     * The day of birth.
     *
     * @return 1 to 31; none unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Option<Integer> birthDay() {
        return Option.none();
    }

    /**
     * The learner's ids, by board.
     *
     * @return none of them blank; empty unless set; never null
     */
    @Value.Default
    @Value.Redacted
    default Map<BoardCode, String> diplomateIds() {
        return HashMap.empty();
    }

    /**
     * Whether attendance is on record.
     *
     * @return true where it is
     */
    boolean attended();

    /**
     * The activity's tests.
     *
     * @return in any order; empty unless set; never null
     */
    @Value.Default
    default Seq<BoardTest> tests() {
        return Array.empty();
    }

    /**
     * Whether the learner has done the evaluation.
     *
     * @return true where it is done
     */
    boolean evaluationCompleted();

    /** Checks that no board comes twice in a list. */
    @Value.Check
    default void check() {
        refuseRepeated("designatedBoards", designatedBoards());
        refuseRepeated("selectedBoards", selectedBoards());
        refuseRepeated("awardedBoards", awardedBoards());
    }

    private static void refuseRepeated(String list, Seq<BoardCode> boards) {
        if (boards.size() > 1 && boards.distinct().size() < boards.size()) {
            throw new IllegalArgumentException(list + " has a board twice");
        }
    }

    /**
     * A test of the activity, as one learner stands to it.
     *
     * @param board whose test it is, never null
     * @param requiredFor the professions that have to pass it, never null
     * @param passed whether the learner has passed it
     */
    record BoardTest(BoardCode board, Seq<Profession> requiredFor, boolean passed) {}

    /**
     * Begins to collect the facts.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. For one thread. */
    final class Builder extends ImmutableMocClaimFacts.Builder {
        Builder() {}
    }
}
