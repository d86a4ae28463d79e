package org.micme.jdbc.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.micme.jdbc.ledger.Seals.Seal;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.NotedSeal;

/** Holds every entry against its seal, and every seal against the one before it. For one run, in one transaction. */
final class Verification {

    /** Digests alone, whatever the entries are. */
    private static final int AT_ONCE = 1_000;

    private final Session session;
    private final String institution;
    private final Entries entries;
    private final Seals chain;
    private final Runnable step;
    private final List<String> faults = new ArrayList<>();
    private final List<String> unsealed = new ArrayList<>();
    private long seals;
    private Optional<NotedSeal> newest = Optional.empty();
    private long sealed;
    private long unsealedCount;

    Verification(Session session, PersonalData personal, String institution, Runnable step) {
        this.session = session;
        this.institution = institution;
        this.step = step;
        this.entries = new Entries(session, personal, institution);
        this.chain = new Seals(session, institution);
    }

    /** Of the whole chain, and of a seal that was noted. */
    ChainReport report(Optional<NotedSeal> noted) {
        verifySeals(noted);
        for (Streams stream : Streams.values()) {
            verifyEntries(stream);
        }
        return new ChainReport(newest, sealed, unsealed, unsealedCount, faults);
    }

    private void fault(String what) {
        if (faults.size() < ChainReport.MOST_NAMED) {
            faults.add(what);
        }
    }

    private void verifySeals(Optional<NotedSeal> noted) {
        boolean missing = noted.isPresent();
        byte[] last = Digests.NONE;
        List<Seal> some;
        do {
            some = chain.after(seals, AT_ONCE);
            for (Seal seal : some) {
                verify(seal, last);
                last = seal.digest();
                newest = seal.noted();
                missing &= !isOf(noted, newest);
            }
        } while (!some.isEmpty());
        if (missing) {
            fault("seal " + noted.orElseThrow()
                    + " is not in the chain, which was cut or made anew; or another was noted");
        }
        if (!Arrays.equals(chain.newest(), last)) {
            fault("the newest seal is not the one that was made last: seals were taken away at the end");
        }
    }

    private static boolean isOf(Optional<NotedSeal> noted, Optional<NotedSeal> seal) {
        return noted.isPresent() && seal.isPresent() && noted.get().isOf(seal.get());
    }

    private void verify(Seal seal, byte[] last) {
        seals++;
        if (seal.number() != seals) {
            fault("seal " + seals + " was taken away");
            seals = seal.number();
        }
        if (!Arrays.equals(seal.previous(), last)) {
            fault("seal " + seal.number() + " does not stand on the seal before it");
        }
        List<Entry> covered = chain.covered(seal);
        if (!seal.isOver(covered)) {
            fault("seal " + seal.number() + " was altered, or what it covers");
        }
        sealed += covered.size();
    }

    /** Entry by entry, beside what was sealed and what waits, all in the order of their numbers. */
    private void verifyEntries(Streams stream) {
        long last = Long.MIN_VALUE;
        boolean more = true;
        while (more) {
            List<Entry> some = entries.after(stream, last, AT_ONCE);
            more = some.size() == AT_ONCE;
            long to = more ? some.get(some.size() - 1).number() : Long.MAX_VALUE;
            Map<Long, byte[]> covered = covered(stream, last, to);
            Map<Long, Boolean> waiting = waiting(stream, last, to);
            some.forEach(entry -> verify(entry, covered, waiting));
            covered.keySet().forEach(number -> fault(stream.named(number) + " was taken away"));
            waiting.keySet().forEach(number -> fault(stream.named(number) + " was taken away before it was sealed"));
            last = to;
        }
    }

    private void verify(Entry entry, Map<Long, byte[]> covered, Map<Long, Boolean> waiting) {
        step.run();
        byte[] digest = covered.remove(entry.number());
        boolean waits = waiting.remove(entry.number()) != null;
        String name = entry.stream().named(entry.number());
        if (!entry.isReadable()) {
            fault(name + " can't be read: it was altered, or its key is not among those given");
        } else if (digest != null && !Arrays.equals(digest, entry.digest())) {
            fault(name + " was altered");
        }
        if (digest == null && waits) {
            unsealedCount++;
            if (unsealed.size() < ChainReport.MOST_NAMED) {
                unsealed.add(name);
            }
        } else if (digest == null) {
            fault(name + " was slipped in");
        }
    }

    private Map<Long, byte[]> covered(Streams stream, long fromExclusive, long toInclusive) {
        Map<Long, byte[]> found = new TreeMap<>();
        session.list(
                        "select entry, digest from sealed_entry where institution = ? and stream = ? and entry > ? and entry <= ?",
                        row -> Map.entry(row.large(1), row.bytes(2)),
                        institution,
                        stream.ordinal(),
                        fromExclusive,
                        toInclusive)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private Map<Long, Boolean> waiting(Streams stream, long fromExclusive, long toInclusive) {
        Map<Long, Boolean> found = new TreeMap<>();
        session.list(
                        "select entry from unsealed where institution = ? and stream = ? and entry > ? and entry <= ?",
                        row -> row.large(1),
                        institution,
                        stream.ordinal(),
                        fromExclusive,
                        toInclusive)
                .forEach(entry -> found.put(entry, true));
        return found;
    }
}
