package org.micme.proof.histories;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.Databases;
import org.micme.jdbc.InstitutionTransfer;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;

/** The stores that do the same. For one thread. */
final class Stores implements AutoCloseable {

    private final JdbcStore h2 = opened(Dialect.H2);
    private final JdbcStore postgresql = opened(Dialect.POSTGRESQL);
    private final String key = InstitutionTransfer.newKey();
    private int runs;

    private static JdbcStore opened(Dialect dialect) {
        JdbcSettings settings = Databases.migrated(dialect).withConnections(2);
        return JdbcStore.open(settings);
    }

    /**
     * Where stores differ.
     *
     * @param after how many commands
     * @param what a line for each store
     */
    record Difference(int after, List<String> what) {}

    private record Run(String name, Hand hand) {}

    /** Runs a history, in an institution of its own, and tells the first difference. */
    Optional<Difference> run(String name, List<Command> history) {
        InstitutionId institution = InstitutionId.of(name + "-" + runs++ + " \u00e9\ud83d\ude42");
        try (MemoryStore memory = new MemoryStore()) {
            List<Run> all = List.of(
                    new Run("memory", new Hand(memory, institution)),
                    new Run("H2", new Hand(h2, institution)),
                    new Run("PostgreSQL", new Hand(postgresql, institution)));
            Optional<Difference> difference = Optional.empty();
            for (int i = 0; i < history.size() && difference.isEmpty(); i++) {
                Command command = history.get(i);
                difference = difference(i + 1, all, run -> List.of(on(run.hand(), command)));
            }
            difference = difference.or(() -> difference(history.size(), all, run -> WholeState.read(run.hand())));
            all.forEach(run -> StoreDeeds.finish(run.hand()));
            return difference.or(() -> exported(history.size(), institution));
        }
    }

    /** What memory answers to each command of a history: so it is told to whoever looks for the fault. */
    List<String> told(List<Command> history) {
        try (MemoryStore memory = new MemoryStore()) {
            Hand hand = new Hand(memory, InstitutionId.of("told"));
            return history.stream()
                    .map(command -> command.seed() + ": " + on(hand, command))
                    .toList();
        }
    }

    private static String on(Hand hand, Command command) {
        // The databases keep microseconds.
        ChronoUnit finest = hand.store() instanceof MemoryStore ? ChronoUnit.MICROS : ChronoUnit.NANOS;
        return command.on(hand, new Dice(command.seed(), finest));
    }

    private interface Telling {
        List<String> of(Run run);
    }

    private static Optional<Difference> difference(int after, List<Run> runs, Telling telling) {
        List<List<String>> told = runs.stream().map(telling::of).toList();
        List<String> names = runs.stream().map(Run::name).toList();
        return difference(after, names, told);
    }

    private static Optional<Difference> difference(int after, List<String> names, List<List<String>> told) {
        List<String> first = told.get(0);
        if (told.stream().allMatch(first::equals)) {
            return Optional.empty();
        }
        int longest = told.stream().mapToInt(List::size).max().orElse(0);
        List<String> what = new ArrayList<>();
        for (int line = 0; line < longest && what.isEmpty(); line++) {
            int at = line;
            List<String> lines = told.stream()
                    .map(all -> at < all.size() ? all.get(at) : "nothing")
                    .toList();
            if (lines.stream().distinct().count() > 1) {
                for (int i = 0; i < names.size(); i++) {
                    what.add(names.get(i) + ": " + lines.get(i));
                }
            }
        }
        return Optional.of(new Difference(after, what));
    }

    private Optional<Difference> exported(int after, InstitutionId institution) {
        return difference(
                after,
                List.of("H2's export", "PostgreSQL's export"),
                List.of(WholeState.exported(h2, institution, key), WholeState.exported(postgresql, institution, key)));
    }

    @Override
    public void close() {
        h2.close();
        postgresql.close();
    }
}
