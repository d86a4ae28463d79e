package org.micme.rules.disclosure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.DisclosureState;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.calendar.Lifetime;
import org.micme.rules.policy.Policy;

/**
 * Whether somebody's disclosures cover an activity, and which of them counts: the newest submitted at or before the start
 * (DIS-1). Where that one has lapsed by the end date the answer is EXPIRED, whatever came after the start.
 *
 * <p>Immutable and thread safe.
 */
public final class DisclosureCover {

    private final DisclosureState state;
    private final @Nullable SubmittedDisclosure counting;

    private DisclosureCover(DisclosureState state, @Nullable SubmittedDisclosure counting) {
        this.state = state;
        this.counting = counting;
    }

    /**
     * Looks at one person's disclosures.
     *
     * @param disclosures in any order, never null
     * @param activity never null
     * @param zone in which dates are told, never null
     * @param policy says how long a disclosure lasts; never null
     * @return never null
     */
    public static DisclosureCover of(
            Seq<SubmittedDisclosure> disclosures, Activity activity, ZoneId zone, Policy policy) {
        SubmittedDisclosure counting = newestUntil(activity.start(), disclosures);
        DisclosureState none = disclosures.isEmpty() ? DisclosureState.MISSING : DisclosureState.LATE;
        return new DisclosureCover(counting == null ? none : state(counting, activity, zone, policy), counting);
    }

    private static @Nullable SubmittedDisclosure newestUntil(Instant start, Seq<SubmittedDisclosure> disclosures) {
        SubmittedDisclosure newest = null;
        for (int i = 0; i < disclosures.size(); i++) {
            SubmittedDisclosure disclosure = disclosures.get(i);
            if (!disclosure.submittedAt().isAfter(start)
                    && (newest == null || disclosure.submittedAt().isAfter(newest.submittedAt()))) {
                newest = disclosure;
            }
        }
        return newest;
    }

    private static DisclosureState state(SubmittedDisclosure counting, Activity activity, ZoneId zone, Policy policy) {
        Lifetime lifetime = Lifetime.of(policy.disclosure().lifetime());
        boolean active = lifetime.surelyCovers(counting.submittedAt(), activity.end())
                || lifetime.covers(LocalDate.ofInstant(counting.submittedAt(), zone), activity.lastDate(zone));
        return active ? DisclosureState.ACTIVE : DisclosureState.EXPIRED;
    }

    /**
     * The instant or date that a reason about these disclosures names: when the one that counts was submitted, through which
     * date it covered activities, or when the first came.
     *
     * @param disclosures those that were looked at, never null
     * @param zone in which dates are told, never null
     * @param policy never null
     * @return null where there is no disclosure
     */
    public @Nullable Object telling(Seq<SubmittedDisclosure> disclosures, ZoneId zone, Policy policy) {
        return telling(state, counting, disclosures, zone, policy);
    }

    // Without the cover, which the JIT compiler spares where no method takes it.
    private static @Nullable Object telling(
            DisclosureState state,
            @Nullable SubmittedDisclosure counting,
            Seq<SubmittedDisclosure> disclosures,
            ZoneId zone,
            Policy policy) {
        return switch (state) {
            case MISSING -> null;
            case ACTIVE -> counting == null ? null : counting.submittedAt();
            case EXPIRED -> lastDate(counting, zone, policy);
            case LATE -> first(disclosures);
        };
    }

    private static @Nullable Instant first(Seq<SubmittedDisclosure> disclosures) {
        Instant first = null;
        for (SubmittedDisclosure disclosure : disclosures) {
            if (first == null || disclosure.submittedAt().isBefore(first)) {
                first = disclosure.submittedAt();
            }
        }
        return first;
    }

    /** The last activity date that the disclosure that counts covers, or null without one. */
    static @Nullable LocalDate lastDate(@Nullable SubmittedDisclosure counting, ZoneId zone, Policy policy) {
        return counting == null
                ? null
                : Lifetime.of(policy.disclosure().lifetime())
                        .lastDate(LocalDate.ofInstant(counting.submittedAt(), zone));
    }

    /**
     * Whether the activity is covered.
     *
     * @return never null
     */
    public DisclosureState state() {
        return state;
    }

    /**
     * The disclosure that counts.
     *
     * @return none where nothing was submitted at or before the start; never null
     */
    public Option<SubmittedDisclosure> counting() {
        return Option.of(counting);
    }

    @Nullable
    SubmittedDisclosure countingOrNull() {
        return counting;
    }
}
