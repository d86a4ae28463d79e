package org.micme.rules.claim;

import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.Activity;
import org.micme.rules.policy.ClaimPolicy;

/**
 * When credit for an activity can be claimed: elapsed minutes before the start and after the end, both ends included (CRE-1).
 *
 * <p>Immutable and thread safe. Instants are compared at full precision.
 *
 * @param opensAt the first instant, never null
 * @param closesAt the last instant; none where it never closes
 */
public record ClaimWindow(Instant opensAt, Option<Instant> closesAt) {

    private static final int SECONDS_OF_MINUTE = 60;

    /**
     * The window of an activity.
     *
     * @param activity never null
     * @param minutesBefore in place of the policy's, or none; never null
     * @param minutesAfter in place of the policy's, or none; never null
     * @param policy never null
     * @return the window
     */
    public static ClaimWindow of(
            Activity activity, Option<Integer> minutesBefore, Option<Integer> minutesAfter, ClaimPolicy policy) {
        int before = minutesBefore.isDefined() ? minutesBefore.get() : policy.minutesBefore();
        Option<Integer> after = minutesAfter.isDefined() ? minutesAfter : policy.minutesAfter();
        Instant opensAt = activity.start().minusSeconds((long) before * SECONDS_OF_MINUTE);
        return after.isEmpty()
                ? new ClaimWindow(opensAt, Option.none())
                : new ClaimWindow(
                        opensAt, Option.some(activity.end().plusSeconds((long) after.get() * SECONDS_OF_MINUTE)));
    }

    /**
     * Whether it has yet to open.
     *
     * @param asOf the moment of asking, never null
     * @return true before {@link #opensAt()}
     */
    public boolean opensAfter(Instant asOf) {
        return asOf.isBefore(opensAt);
    }

    /**
     * Whether it has closed.
     *
     * @param asOf the moment of asking, never null
     * @return true after {@link #closesAt()}, never at it
     */
    public boolean hasClosed(Instant asOf) {
        return closesAt.isDefined() && asOf.isAfter(closesAt.get());
    }

    /**
     * Whether an instant is inside.
     *
     * @param asOf the moment of asking, never null
     * @return true from the first instant to the last
     */
    public boolean contains(Instant asOf) {
        return !opensAfter(asOf) && !hasClosed(asOf);
    }

    /**
     * When it opens or closes next; told to the millisecond, as decisions.md has it.
     *
     * @param asOf the moment of asking, never null
     * @return null where it has closed, and where it is open for ever
     */
    public @Nullable Instant nextChange(Instant asOf) {
        return opensAfter(asOf) ? opensAt : closing(asOf);
    }

    /** A millisecond after the last instant, or null where it has closed or never does. */
    @Nullable
    Instant closing(Instant asOf) {
        return closesAt.isEmpty() || hasClosed(asOf) ? null : closesAt.get().plusMillis(1);
    }
}
