package org.micme.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** Chance that falls the same way in every run. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int likelihood) {
        return random.nextInt(100) < likelihood;
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** An instant so many days before another, give or take a day; one in ten times to the day, one in ten to the instant. */
    Instant daysBefore(Instant instant, int days) {
        Instant about = instant.minus(Duration.ofDays(days));
        return switch (random.nextInt(10)) {
            case 0 -> about;
            case 1 -> about.plusMillis(between(-1, 1));
            default -> about.plusSeconds(between(-86_400, 86_400));
        };
    }
}
