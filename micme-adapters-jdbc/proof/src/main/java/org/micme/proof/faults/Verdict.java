package org.micme.proof.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Claims;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** What is in a store after its faults, beside what the learners were told. For one thread. */
final class Verdict {

    private static final Instant LATER = Instant.parse("2025-05-15T16:30:00Z");

    private final Store store;
    private final List<String> claimed;
    private final Set<String> kept;
    private final long inPart;

    Verdict(Store store) {
        this.store = store;
        claimed = store.reading(Load.INSTITUTION, Verdict::claimed);
        kept = new HashSet<>(claimed);
        List<String> audited = store.reading(Load.INSTITUTION, Verdict::audited);
        Set<String> messages = messages();
        inPart = without(kept, new HashSet<>(audited))
                + without(new HashSet<>(audited), kept)
                + (audited.size() - new HashSet<>(audited).size())
                + without(kept, messages)
                + without(messages, kept);
    }

    /** Who has a claim. */
    Set<String> kept() {
        return kept;
    }

    /** How many claims lack something that belongs to them, or are there only with that. */
    long inPart() {
        return inPart;
    }

    /** Prints a line, and tells whether nothing was lost and everything clear. */
    boolean report(Load load, String what, boolean worksAgain) {
        store.ledger().seal(Load.INSTITUTION);
        boolean chain = store.ledger().verify(Load.INSTITUTION).isWhole();
        long lost = without(load.acknowledged(), kept);
        long ghosts = load.refused().stream().filter(kept::contains).count();
        boolean fine = worksAgain
                && chain
                && lost + ghosts + inPart == 0
                && claimed.size() == kept.size()
                && load.unclear().isEmpty()
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
                chain ? "whole" : "broken",
                worksAgain ? "works again" : "DOES NOT WORK AGAIN");
        new TreeMap<>(load.errors()).forEach((message, times) -> System.out.printf("     %d x %s%n", times, message));
        new TreeMap<>(load.unclear())
                .forEach((message, times) -> System.out.printf("     %d x UNCLEAR: %s%n", times, message));
        return fine;
    }

    private static long without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).count();
    }

    private static List<String> claimed(UnitOfWork unit) {
        try (var claims = unit.port(Claims.class).stream()) {
            return claims.map(claim -> claim.key().participation().learner().value())
                    .collect(Collectors.toList());
        }
    }

    private static List<String> audited(UnitOfWork unit) {
        try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
            return entries.map(AuditEntry::subjectKey).collect(Collectors.toList());
        }
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
