package org.micme.proof.histories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.micme.domain.kernel.Version;
import org.micme.spi.port.Aggregates;
import org.micme.spi.store.UnitOfWork;

/** What is done with aggregates of every sort. */
final class AggregateDeeds {

    /** All sorts there are. */
    static final List<Sort<?, ?>> SORTS = List.of(
            People.ACCOUNTS,
            People.MEMBERSHIPS,
            People.DIPLOMATES,
            People.DISCLOSURES,
            People.REVIEWS,
            Planned.SERIES,
            Planned.CHILDREN,
            Planned.APPLICATIONS,
            Earned.ATTENDANCES,
            Earned.CLAIMS,
            Earned.MOC_CLAIMS,
            Earned.AWARDS,
            Earned.LEDGERS);

    private AggregateDeeds() {}

    /** Something with some sort: mostly a change. */
    static String some(UnitOfWork unit, Dice dice, Hand hand) {
        return some(dice.of(SORTS), unit, dice, hand);
    }

    private static <K, S> String some(Sort<K, S> sort, UnitOfWork unit, Dice dice, Hand hand) {
        Aggregates<K, S> port = unit.port(sort.port());
        return sort.port().getSimpleName()
                + switch (dice.below(10)) {
                    case 0 -> ".find " + found(sort, port, dice, hand);
                    case 1 -> ".findAll " + foundAll(sort, port, dice);
                    case 2 -> ".stream " + all(sort, port);
                    case 3 -> ".save of what was read before " + savedAsRead(sort, port, dice, hand);
                    default -> ".save " + saved(sort, port, dice);
                };
    }

    private static <K, S> String found(Sort<K, S> sort, Aggregates<K, S> port, Dice dice, Hand hand) {
        Optional<S> found = port.find(sort.key().apply(dice));
        found.ifPresent(state -> hand.states().put(sort, state));
        return found.map(sort::text).orElse("none");
    }

    private static <K, S> String foundAll(Sort<K, S> sort, Aggregates<K, S> port, Dice dice) {
        return sort.texts(port.findAll(dice.list(8, () -> sort.key().apply(dice))))
                .toString();
    }

    /** All of a sort, as they stand. */
    static <K, S> String all(Sort<K, S> sort, Aggregates<K, S> port) {
        try (Stream<S> all = port.stream()) {
            return all.map(sort::text).collect(Collectors.joining("\n  ", "[", "]"));
        }
    }

    private static <K, S> String saved(Sort<K, S> sort, Aggregates<K, S> port, Dice dice) {
        K key = sort.key().apply(dice);
        Optional<S> before = port.find(key);
        S next = before.filter(state -> dice.inOf100(90))
                .map(state -> sort.changed().apply(state, dice))
                .orElseGet(() -> sort.fresh().apply(key, dice));
        Version expected = dice.inOf100(85) ? before.map(sort::version).orElse(Version.NEW) : dice.version();
        port.save(next, expected);
        return sort.text(next);
    }

    // A state is held under its own sort alone.
    @SuppressWarnings("unchecked")
    private static <K, S> String savedAsRead(Sort<K, S> sort, Aggregates<K, S> port, Dice dice, Hand hand) {
        S before = (S) hand.states().get(sort);
        if (before == null) {
            return "nothing was";
        }
        S next = sort.changed().apply(before, dice);
        port.save(next, sort.version(before));
        return sort.text(next);
    }
}
