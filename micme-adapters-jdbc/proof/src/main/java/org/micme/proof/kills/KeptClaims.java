package org.micme.proof.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.claim.Claims;
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
            List<String> claimed = claimed(store);
            List<String> audited = audited(store);
            Map<String, Integer> left = left();
            store.ledger().seal(ClaimLoad.INSTITUTION);
            ChainReport chain = store.ledger().verify(ClaimLoad.INSTITUTION);
            OutboxFigures outbox = store.outboxQueue().figures(later);
            return report(what, acknowledged, refused, new Found(claimed, audited, left, chain, outbox));
        }
    }

    private record Found(
            List<String> claimed,
            List<String> audited,
            Map<String, Integer> left,
            ChainReport chain,
            OutboxFigures outbox) {}

    private static boolean report(String what, Set<String> acknowledged, Set<String> refused, Found found) {
        Set<String> kept = new HashSet<>(found.claimed());
        long lost =
                acknowledged.stream().filter(learner -> !kept.contains(learner)).count();
        long against = refused.stream().filter(kept::contains).count();
        int twice = found.claimed().size() - kept.size();
        boolean sameAudit =
                new HashSet<>(found.audited()).equals(kept) && found.audited().size() == kept.size();
        long undelivered = kept.stream()
                .filter(learner -> !found.left().containsKey("claimed-" + learner))
                .count();
        long unfounded = found.left().size() + undelivered - kept.size();
        long duplicates =
                found.left().values().stream().filter(times -> times > 1).count();
        System.out.printf(
                "     %s: %d claims acknowledged, %d kept, %d effects left, %d of them more than once under one key%n",
                what, acknowledged.size(), kept.size(), found.left().size(), duplicates);
        boolean whole = lost == 0
                && against == 0
                && twice == 0
                && sameAudit
                && undelivered == 0
                && unfounded == 0
                && found.chain().isWhole()
                && found.outbox().waiting() == 0;
        System.out.printf(
                "%s %s: %d acknowledged claims lost, %d of %d refused ones there, %d there twice, %d effects undelivered, %d without a claim, audit %s, chain %s%n",
                whole ? "ok  " : "FAIL",
                what,
                lost,
                against,
                refused.size(),
                twice,
                undelivered,
                unfounded,
                sameAudit ? "whole" : "in part",
                found.chain().isWhole() ? "whole" : "broken");
        return whole && !acknowledged.isEmpty();
    }

    private static List<String> claimed(Store store) {
        return store.reading(ClaimLoad.INSTITUTION, unit -> {
            try (var claims = unit.port(Claims.class).stream()) {
                return new ArrayList<>(claims.map(
                                claim -> claim.key().participation().learner().value())
                        .toList());
            }
        });
    }

    private static List<String> audited(Store store) {
        return store.reading(ClaimLoad.INSTITUTION, unit -> {
            try (Stream<AuditEntry> entries = unit.port(AuditTrail.class).stream()) {
                return entries.map(AuditEntry::subjectKey).toList();
            }
        });
    }

    private Map<String, Integer> left() throws IOException {
        Map<String, Integer> times = new HashMap<>();
        for (String line : Files.readAllLines(effects)) {
            times.merge(line, 1, Integer::sum);
        }
        return times;
    }
}
