package org.micme.contract.memory;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.NotedSeal;
import org.micme.spi.audit.SealedState;
import org.micme.spi.audit.SealedState.Standing;

/**
 * Seals entries and verifies seals. How many seals there are and what the last one says is noted besides, so that the last
 * one can't be taken away unnoticed.
 */
record MemoryLedger(MemoryStore store) implements Ledger {

    /** The last seal, under the one key there is. */
    static final Table<String, Seal> LAST = new Table<>("last seal", Order.EXACT);

    static final String KEY = "last";

    @Override
    public int seal(InstitutionId institution) {
        return store.alone(() -> store.shelf(institution).change(MemoryLedger::sealed));
    }

    @Override
    public Set<InstitutionId> unsealed() {
        return store.alone(() -> store.shelves().stream()
                .filter(shelf -> hasOpen(shelf.now()))
                .map(Shelf::institution)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean hasOpen(Moment moment) {
        long covered = covered(moment.rows(Seal.TABLE));
        return moment.rows(Entry.TABLE).lastOption().exists(last -> last._1() > covered);
    }

    private static Shelf.Outcome<Integer> sealed(Moment moment) {
        SortedMap<Long, Seal> seals = moment.rows(Seal.TABLE);
        long covered = covered(seals);
        SortedMap<Long, String> open = moment.rows(Entry.TABLE)
                .filterKeys(number -> number > covered)
                .take(MOST_SEALED)
                .mapValues(Entry::digest);
        if (open.isEmpty()) {
            return new Shelf.Outcome<>(moment, 0);
        }
        Seal last = moment.rows(LAST).get(KEY).getOrNull();
        Seal next = last == null ? Seal.of(1, "", open) : Seal.of(last.number() + 1, last.digest(), open);
        return new Shelf.Outcome<>(moment.put(Seal.TABLE, next.number(), next).put(LAST, KEY, next), open.size());
    }

    private static long covered(SortedMap<Long, Seal> seals) {
        return seals.lastOption()
                .flatMap(last -> last._2().entries().lastOption())
                .map(Tuple2::_1)
                .getOrElse(0L);
    }

    @Override
    public ChainReport verify(InstitutionId institution) {
        return verify(institution, Optional.empty());
    }

    @Override
    public ChainReport verify(InstitutionId institution, NotedSeal noted) {
        return verify(institution, Optional.of(noted));
    }

    private ChainReport verify(InstitutionId institution, Optional<NotedSeal> noted) {
        Moment moment = store.alone(() -> store.shelf(institution).now());
        return new MemoryChain(moment).report(noted);
    }

    @Override
    public Optional<SealedState> stateOf(InstitutionId institution, String decision) {
        Moment moment = store.alone(() -> store.shelf(institution).now());
        return moment.rows(Entry.TABLE)
                .find(row -> row._2()
                        .decided()
                        .filter(its -> its.id().equals(decision))
                        .isPresent())
                .map(row -> state(moment, row._1(), row._2()))
                .toJavaOptional();
    }

    private static SealedState state(Moment moment, long number, Entry entry) {
        SortedMap<Long, Seal> seals = moment.rows(Seal.TABLE);
        Seal seal =
                seals.values().find(its -> its.entries().containsKey(number)).getOrNull();
        if (seal == null) {
            return new SealedState(number > covered(seals) ? Standing.UNSEALED : Standing.ALTERED, Optional.empty());
        }
        String next = seals.get(seal.number() + 1)
                .map(Seal::before)
                .getOrElse(() -> moment.rows(LAST).get(KEY).get().digest());
        boolean unaltered = seal.isWhole()
                && next.equals(seal.digest())
                && seal.entries().get(number).contains(entry.digest());
        return new SealedState(unaltered ? Standing.UNALTERED : Standing.ALTERED, Optional.of(seal.noted()));
    }
}
