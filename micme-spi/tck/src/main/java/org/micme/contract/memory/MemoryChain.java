package org.micme.contract.memory;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.NotedSeal;

/** The chain of seals as it stands at a moment, held against its entries. Immutable. */
final class MemoryChain {

    private final Moment moment;

    MemoryChain(Moment moment) {
        this.moment = moment;
    }

    /** What is found, and whether a seal that was noted is in the chain. */
    ChainReport report(Optional<NotedSeal> noted) {
        SortedMap<Long, Seal> seals = moment.rows(Seal.TABLE);
        List<String> faults = new ArrayList<>();
        String before = "";
        long expected = 1;
        for (Seal seal : seals.values()) {
            sealFaults(seal, expected, before, faults);
            entryFaults(seal, moment.rows(Entry.TABLE), faults);
            before = seal.digest();
            expected = seal.number() + 1;
        }
        lastFault(seals, faults);
        noted.filter(seal -> !seals.values().exists(its -> seal.isOf(its.noted())))
                .ifPresent(seal -> faults.add("seal " + seal + " is not in the chain"));
        SortedMap<Long, String> sealed =
                seals.values().foldLeft(TreeMap.<Long, String>empty(), (all, seal) -> all.merge(seal.entries()));
        slippedIn(sealed, faults);
        return report(sealed, faults);
    }

    private static void sealFaults(Seal seal, long expected, String before, List<String> faults) {
        if (seal.number() != expected) {
            faults.add("seal " + expected + " is missing");
        } else if (!seal.before().equals(before)) {
            faults.add("seal " + seal.number() + " does not follow the seal before it");
        }
        if (!seal.isWhole()) {
            faults.add("seal " + seal.number() + " was altered");
        }
    }

    private static void entryFaults(Seal seal, SortedMap<Long, Entry> entries, List<String> faults) {
        seal.entries().forEach((number, digest) -> {
            Entry entry = entries.get(number).getOrNull();
            if (entry == null) {
                faults.add("entry " + number + " is missing");
            } else if (!entry.digest().equals(digest)) {
                faults.add(entry.kind() + " " + number + " was altered");
            }
        });
    }

    private void lastFault(SortedMap<Long, Seal> seals, List<String> faults) {
        Seal noted = moment.rows(MemoryLedger.LAST).get(MemoryLedger.KEY).getOrNull();
        Seal last = seals.lastOption().map(Tuple2::_2).getOrNull();
        if (noted != null && (last == null || last.number() < noted.number())) {
            faults.add("seal " + noted.number() + " is missing");
        }
    }

    private void slippedIn(SortedMap<Long, String> sealed, List<String> faults) {
        long covered = sealed.lastOption().map(Tuple2::_1).getOrElse(0L);
        moment.rows(Entry.TABLE).forEach((number, entry) -> {
            if (number <= covered && !sealed.containsKey(number)) {
                faults.add(entry.kind() + " " + number + " was slipped in");
            }
        });
    }

    private ChainReport report(SortedMap<Long, String> sealed, List<String> faults) {
        long covered = sealed.lastOption().map(Tuple2::_1).getOrElse(0L);
        List<String> unsealed = moment.rows(Entry.TABLE)
                .filterKeys(number -> number > covered)
                .toJavaStream()
                .map(row -> row._2().kind() + " " + row._1())
                .toList();
        Optional<NotedSeal> newest = moment.rows(Seal.TABLE)
                .lastOption()
                .map(last -> last._2().noted())
                .toJavaOptional();
        return new ChainReport(newest, sealed.size(), first(unsealed), unsealed.size(), first(faults));
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(all.size(), ChainReport.MOST_NAMED));
    }
}
