package org.micme.app.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.domain.claim.CreditClaim;

/**
 * What many saw of one claim, each between an instant at which it asked and one at which it was answered. It is linearisable where all
 * could have been answered one after the other, in an order in which nobody comes before somebody who had been answered before it
 * asked. Immutable.
 */
final class History {

    /** What somebody asked. */
    enum Question {
        /** Claimed, and was answered with the claim that stands. */
        CLAIM,
        /** Looked, and saw a claim or none. */
        LOOK
    }

    /**
     * One question and its answer.
     *
     * @param question what was asked
     * @param first whether the answer was that this one claimed
     * @param seen the claim in the answer; none where there was none
     * @param asked when, by a clock that never goes back
     * @param answered when
     */
    record Exchange(Question question, boolean first, Optional<CreditClaim> seen, long asked, long answered) {

        /** Whether it could be answered so where this claim, or none, stands. */
        private boolean fits(@Nullable CreditClaim standing) {
            if (question == Question.CLAIM && standing == null) {
                return first && seen.isPresent();
            }
            return !first && Objects.equals(seen.orElse(null), standing);
        }
    }

    private final List<Exchange> exchanges;

    History(List<Exchange> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    /**
     * Puts the exchanges into an order, each where it fits. The claim is made once and never changes, so whoever fits without changing
     * anything may as well come next: only the one who claims has to wait until nobody else does.
     */
    boolean isLinearisable() {
        List<Exchange> left = new ArrayList<>(exchanges);
        left.sort(Comparator.comparingLong(Exchange::asked));
        CreditClaim standing = null;
        while (!left.isEmpty()) {
            Exchange next = next(left, standing);
            if (next == null) {
                return false;
            }
            if (next.first()) {
                standing = next.seen().orElseThrow();
            }
            left.remove(next);
        }
        return true;
    }

    private static @Nullable Exchange next(List<Exchange> left, @Nullable CreditClaim standing) {
        // Whoever asks after another was answered can't come before it.
        long earliestAnswer = left.stream().mapToLong(Exchange::answered).min().orElseThrow();
        List<Exchange> candidates = left.stream()
                .filter(exchange -> exchange.asked() <= earliestAnswer)
                .filter(exchange -> exchange.fits(standing))
                .toList();
        return candidates.stream()
                .filter(exchange -> !exchange.first())
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.get(0));
    }
}
