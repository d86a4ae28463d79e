package org.micme.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came of the clauses of one adapter so far. Thread safe. */
final class Tally {

    private final SortedMap<String, Result> results = new TreeMap<>();
    private final SortedMap<String, KnownDeviation> declared = new TreeMap<>();
    private String adapter = "unknown";
    private int floor;

    synchronized void isOf(String name, Declared its) {
        adapter = name;
        floor = its.floor();
        its.knownDeviations().forEach(deviation -> declared.put(deviation.clause(), deviation));
    }

    synchronized Optional<KnownDeviation> deviation(String clause) {
        return Optional.ofNullable(declared.get(clause));
    }

    synchronized void add(Result result) {
        results.put(result.clause(), result);
    }

    synchronized String adapter() {
        return adapter;
    }

    synchronized List<Result> results() {
        return List.copyOf(results.values());
    }

    synchronized long count(Result.Outcome outcome) {
        return results.values().stream()
                .filter(result -> result.outcome() == outcome)
                .count();
    }

    /** What is wrong with the run as a whole, where a number of clauses was asked for. */
    List<String> faults(int atLeast) {
        long run = results().size() - count(Result.Outcome.ABSENT);
        return run < atLeast ? List.of(run + " clauses were run, and not " + atLeast + " or more") : List.of();
    }

    /** What is wrong with the run as a whole, where all clauses were asked for. */
    synchronized List<String> faults(Collection<String> all) {
        List<String> faults = new ArrayList<>(faults(floor));
        TreeSet<String> missing = new TreeSet<>(all);
        missing.removeAll(results.keySet());
        if (!missing.isEmpty()) {
            faults.add("clauses were not run: " + String.join(", ", missing)
                    + "; where that is meant, set micme.conformance.floor");
        }
        TreeSet<String> unknown = new TreeSet<>(declared.keySet());
        unknown.removeAll(results.keySet());
        if (!unknown.isEmpty()) {
            faults.add("known deviations are declared of no clause: " + String.join(", ", unknown));
        }
        return faults;
    }
}
