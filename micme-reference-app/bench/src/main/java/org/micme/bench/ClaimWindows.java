package org.micme.bench;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.activity.Activity;
import org.micme.domain.claim.Channel;
import org.micme.rules.claim.ClaimWindowFacts;
import org.micme.rules.policy.PolicyPacks;

/** Questions whether credit can be claimed now, before, in and after the window and to the millisecond at its ends. */
final class ClaimWindows {

    private static final Instant FIRST = Instant.parse("2025-01-06T12:00:00Z");

    private ClaimWindows() {}

    static List<Case<ClaimWindowFacts>> varied(int count, long seed) {
        Dice dice = new Dice(seed);
        List<Case<ClaimWindowFacts>> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String policy = dice.oneOf("micme", "micme", "micme", "wmed", "med-challenger");
            cases.add(new Case<>(facts(dice), PolicyPacks.named(policy).get()));
        }
        return cases;
    }

    private static ClaimWindowFacts facts(Dice dice) {
        Instant start = FIRST.plus(Duration.ofMinutes(30L * dice.below(20_000)));
        Instant end = start.plus(Duration.ofMinutes(dice.oneOf(45, 60, 90)));
        return ClaimWindowFacts.builder()
                .asOf(asOf(dice, start, end))
                .activity(Activity.of("Sepsis: The First Hour", start, end))
                .minutesBefore(dice.percent(20) ? Option.some(dice.oneOf(0, 15, 60)) : Option.none())
                .minutesAfter(dice.percent(20) ? Option.some(dice.oneOf(0, 720, 20_160)) : Option.none())
                .channel(dice.oneOf(Channel.values()))
                .build();
    }

    private static Instant asOf(Dice dice, Instant start, Instant end) {
        return switch (dice.below(6)) {
            case 0 -> start.minus(Duration.ofMinutes(30)).plusMillis(dice.between(-1, 1));
            case 1 -> end.plus(Duration.ofMinutes(10_000)).plusMillis(dice.between(-1, 1));
            case 2 -> start.minus(Duration.ofHours(dice.between(1, 200)));
            case 3 -> end.plus(Duration.ofHours(dice.between(170, 400)));
            default -> end.plus(Duration.ofMinutes(dice.between(-40, 9_000)));
        };
    }
}
