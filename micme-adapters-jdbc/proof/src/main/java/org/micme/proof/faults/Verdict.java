package org.micme.proof.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.micme.proof.ClaimUnit;
import org.micme.proof.KeptUnits;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.store.Store;

/** What is in a store after its faults, beside what the learners were told. For one thread. */
final class Verdict {

    private static final Instant LATER = Instant.parse("2025-05-15T16:30:00Z");

    private static final Pattern HELPFUL = Pattern.compile("make room|try again|ask whether");
    private static final String NO_ROOM = "make room";

    private final Store store;
    private final KeptUnits units;
    private final long inPart;

    Verdict(Store store) {
        this.store = store;
        units = KeptUnits.of(store);
        Set<String> messages = messages();
        Set<String> expected = units.kept().stream().map(ClaimUnit::message).collect(Collectors.toSet());
        inPart = units.inPart() + KeptUnits.without(expected, messages) + KeptUnits.without(messages, expected);
    }

    /** Who has a claim. */
    Set<String> kept() {
        return units.kept();
    }

    /** How many parts lack their claim, are lacking to one, or are there twice. */
    long inPart() {
        return inPart;
    }

    /** Prints a line, and tells whether nothing was lost and everything clear. */
    boolean report(Load load, String what, boolean worksAgain) {
        Set<String> kept = units.kept();
        Map<String, Integer> unclear = new TreeMap<>(load.unclear());
        load.errors().forEach((message, times) -> {
            // A disk is told to be full where it is, and nowhere else.
            if (!HELPFUL.matcher(message).find() || (message.contains(NO_ROOM) && !what.contains("disk"))) {
                unclear.put(message, times);
            }
        });
        long lost = KeptUnits.without(load.acknowledged(), kept);
        long ghosts = load.refused().stream().filter(kept::contains).count();
        boolean fine = worksAgain
                && units.chainFault().isEmpty()
                && lost + ghosts + inPart == 0
                && unclear.isEmpty()
                && !load.acknowledged().isEmpty();
        System.out.printf(
                "%s %s: %d claims acknowledged, %d lost; %d refused, %d of them there all the same; %d in doubt; %d there in part;"
                        + " %d retries; chain %s; %s%n",
                fine ? "ok  " : "FAIL",
                what,
                load.acknowledged().size(),
                lost,
                load.refused().size(),
                ghosts,
                load.doubtful().size(),
                inPart,
                load.retries(),
                units.chainFault().isEmpty() ? "whole" : units.chainFault(),
                worksAgain ? "works again" : "DOES NOT WORK AGAIN");
        new TreeMap<>(load.errors()).forEach((message, times) -> System.out.printf("     %d x %s%n", times, message));
        unclear.forEach((message, times) -> System.out.printf("     %d x UNCLEAR: %s%n", times, message));
        return fine;
    }

    private Set<String> messages() {
        Set<String> all = new HashSet<>();
        List<LeasedMessage> leased =
                store.outboxQueue().lease("last", 1_000, LATER, Duration.ofDays(1), Set.of("text"));
        while (!leased.isEmpty()) {
            leased.forEach(one -> all.add(one.message().key()));
            leased = store.outboxQueue().lease("last", 1_000, LATER, Duration.ofDays(1), Set.of("text"));
        }
        return all;
    }
}
