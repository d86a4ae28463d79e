package org.micme.bench;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.claim.ClaimWindowOutcome;
import org.micme.rules.policy.Policy;

/** Claim window, written by hand. */
final class ClaimWindowTwin {

    /**
     * When claiming is open.
     *
     * @param opensAt the first instant
     * @param closesAt the last instant; null for never
     */
    record Window(Instant opensAt, @Nullable Instant closesAt) {}

    private ClaimWindowTwin() {}

    static Answer<ClaimWindowOutcome, Window> decide(ClaimWindowFacts facts, Policy policy) {
        Instant asOf = facts.asOf();
        int before = facts.minutesBefore().isDefined()
                ? facts.minutesBefore().get()
                : policy.claim().minutesBefore();
        Option<Integer> after = facts.minutesAfter().isDefined()
                ? facts.minutesAfter()
                : policy.claim().minutesAfter();
        Instant opensAt = facts.activity().start().minusSeconds(60L * before);
        Instant closesAt = after.isDefined() ? facts.activity().end().plusSeconds(60L * after.get()) : null;
        Window window = new Window(opensAt, closesAt);
        if (asOf.isBefore(opensAt)) {
            return new Answer<>(
                    ClaimWindowOutcome.NOT_YET_OPEN,
                    List.of(new Finding("WINDOW_NOT_OPEN", null, opensAt)),
                    window,
                    opensAt);
        }
        if (closesAt == null) {
            return new Answer<>(ClaimWindowOutcome.OPEN, List.of(), window, null);
        }
        if (asOf.isAfter(closesAt)) {
            return new Answer<>(
                    ClaimWindowOutcome.CLOSED, List.of(new Finding("WINDOW_CLOSED", null, closesAt)), window, null);
        }
        return new Answer<>(ClaimWindowOutcome.OPEN, List.of(), window, closesAt.plusMillis(1));
    }
}
