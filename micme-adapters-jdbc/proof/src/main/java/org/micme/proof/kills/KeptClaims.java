package org.micme.proof.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.proof.ClaimUnit;
import org.micme.proof.KeptUnits;
import org.micme.spi.outbox.OutboxFigures;
import org.micme.spi.store.Store;

/** What is in a database after the kills, beside what was acknowledged. For one database. */
final class KeptClaims {

    private final JdbcSettings settings;
    private final Path effects;

    KeptClaims(JdbcSettings settings, Path effects) {
        this.settings = settings;
        this.effects = effects;
    }

    /** Delivers what is left, counts, prints, and tells whether all is well. */
    boolean report(String what, Set<String> acknowledged, Set<String> refused) throws IOException {
        try (Store store = JdbcStore.open(settings)) {
            // Whatever was leased when its node was killed is free again by then.
            Instant later = Instant.now().plusSeconds(3_600);
            while (ClaimLoad.deliver(store, effects, "last", later) > 0) {
                later = later.plusSeconds(1);
            }
            OutboxFigures outbox = store.outboxQueue().figures(later);
            return report(what, acknowledged, refused, new Found(KeptUnits.of(store), left(), outbox));
        }
    }

    private record Found(KeptUnits units, Map<String, Integer> left, OutboxFigures outbox) {}

    private static boolean report(String what, Set<String> acknowledged, Set<String> refused, Found found) {
        Set<String> kept = found.units().kept();
        long lost = KeptUnits.without(acknowledged, kept);
        long against = refused.stream().filter(kept::contains).count();
        long inPart = found.units().inPart();
        String chain = found.units().chainFault();
        long undelivered = kept.stream()
                .filter(learner -> !found.left().containsKey(ClaimUnit.message(learner)))
                .count();
        long unfounded = found.left().size() + undelivered - kept.size();
        long duplicates =
                found.left().values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "     %s: %d claims acknowledged, %d kept, %d effects left, %d of them more than once under one key%n",
                what, acknowledged.size(), kept.size(), found.left().size(), duplicates);
        boolean whole = lost == 0
                && against == 0
                && inPart == 0
                && undelivered == 0
                && unfounded == 0
                && chain.isEmpty()
                && found.outbox().waiting() == 0;
        System.out.printf(
                "%s %s: %d acknowledged claims lost, %d of %d refused ones there, %d there in part, %d effects undelivered, %d without a claim, chain %s%n",
                whole ? "ok  " : "FAIL",
                what,
                lost,
                against,
                refused.size(),
                inPart,
                undelivered,
                unfounded,
                chain.isEmpty() ? "whole" : chain);
        return whole && !acknowledged.isEmpty();
    }

    private Map<String, Integer> left() throws IOException {
        Map<String, Integer> times = new HashMap<>();
        for (String line : Files.readAllLines(effects)) {
            times.merge(line, 1, Integer::sum);
        }
        return times;
    }
}
