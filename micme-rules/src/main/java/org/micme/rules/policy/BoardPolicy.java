package org.micme.rules.policy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.micme.domain.credit.Amount;
import org.micme.domain.moc.BoardCode;

/**
 * What one board asks of diplomates, as dated data (MOC-5, MOC-10). A board that a policy doesn't know is taken to need an id
 * of any form, and the birth day.
 *
 * <p>Immutable and thread safe. The {@code with} methods return a changed copy.
 */
public final class BoardPolicy {

    private final BoardCode code;
    private final Identification identification;
    private final Progress progress;
    private final InForce reporting;

    private BoardPolicy(BoardCode code, Identification identification, Progress progress, InForce reporting) {
        this.code = code;
        this.identification = identification;
        this.progress = progress;
        this.reporting = reporting;
    }

    /**
     * How a board knows its diplomates.
     *
     * @param idForm the form of an id, never null
     * @param idNeeded whether a claim needs the id
     * @param birthDayNeeded whether a claim needs the month and day of birth
     */
    public record Identification(IdForm idForm, boolean idNeeded, boolean birthDayNeeded) {

        /** An id of any form, and the birth day. */
        public static final Identification ALL_NEEDED = new Identification(IdForm.ANY, true, true);
    }

    /**
     * What a board counts, and how much it asks for.
     *
     * @param name the board's name; none where it goes by its acronym alone
     * @param pointsPerCredit how many points a credit gives
     * @param cycleYears how long a cycle lasts; none where unknown
     * @param required what a cycle needs; none where unknown
     * @param creditLabels the names under which it counts credit
     */
    public record Progress(
            Option<String> name,
            Amount pointsPerCredit,
            Option<Integer> cycleYears,
            Option<BoardRequirement> required,
            Seq<CreditLabel> creditLabels) {

        /** A point for a credit, and nothing else known. */
        public static final Progress UNKNOWN =
                new Progress(Option.none(), Amount.of(1), Option.none(), Option.none(), Array.empty());
    }

    /**
     * The dates between which something holds.
     *
     * @param from the first date; none for without a beginning
     * @param until the last date; none for without an end
     */
    public record InForce(Option<LocalDate> from, Option<LocalDate> until) {

        /** Without a beginning and without an end. */
        public static final InForce ALWAYS = new InForce(Option.none(), Option.none());
    }

    /**
     * A board of which nothing but its code is known.
     *
     * @param code never null
     * @return a board that needs id and birth day, and gives a point for a credit
     */
    public static BoardPolicy of(BoardCode code) {
        return new BoardPolicy(code, Identification.ALL_NEEDED, Progress.UNKNOWN, InForce.ALWAYS);
    }

    /**
     * The board.
     *
     * @return never null
     */
    public BoardCode code() {
        return code;
    }

    /**
     * How it knows its diplomates.
     *
     * @return never null
     */
    public Identification identification() {
        return identification;
    }

    /**
     * What it counts.
     *
     * @return never null
     */
    public Progress progress() {
        return progress;
    }

    /**
     * Between which dates it takes reports. No rule reads it: it is for reporting (policies.md).
     *
     * @return never null
     */
    public InForce reporting() {
        return reporting;
    }

    /**
     * The same board, which knows its diplomates in another way.
     *
     * @param other never null
     * @return a changed copy
     */
    public BoardPolicy with(Identification other) {
        return new BoardPolicy(code, other, progress, reporting);
    }

    /**
     * The same board, which counts in another way.
     *
     * @param other never null
     * @return a changed copy
     */
    public BoardPolicy with(Progress other) {
        return new BoardPolicy(code, identification, other, reporting);
    }

    /**
     * The same board, which takes reports between other dates.
     *
     * @param other never null
     * @return a changed copy
     */
    public BoardPolicy with(InForce other) {
        return new BoardPolicy(code, identification, progress, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardPolicy that
                && code.equals(that.code)
                && identification.equals(that.identification)
                && progress.equals(that.progress)
                && reporting.equals(that.reporting);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "BoardPolicy " + code;
    }
}
