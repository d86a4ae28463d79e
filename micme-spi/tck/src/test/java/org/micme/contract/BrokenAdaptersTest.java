package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever breaks a promise is caught, by the clause about it: a contract that lets a broken adapter pass asks for nothing. */
class BrokenAdaptersTest {

    /** Clauses that no broken adapter is here for: each says why. */
    private static final Set<String> UNBROKEN = Set.of();

    private static final List<Broken> ALL = Stream.of(
                    BrokenUnits.all(),
                    BrokenChanges.all(),
                    BrokenLists.all(),
                    BrokenAccounts.all(),
                    BrokenActivities.all(),
                    BrokenNames.all(),
                    BrokenClaims.all(),
                    BrokenOffice.all(),
                    BrokenApplications.all(),
                    BrokenFiles.all(),
                    BrokenOutbox.all(),
                    BrokenParking.all(),
                    BrokenJobs.all(),
                    BrokenFigures.all(),
                    BrokenLedger.all())
            .flatMap(List::stream)
            .toList();

    private static Trial tried(Broken broken) {
        Broken.UnderTest.use(broken.faults());
        return Trial.of(selectNestedClass(List.of(Broken.UnderTest.class), nested(broken.contract())));
    }

    private static Class<?> nested(String contract) {
        return Stream.of(StoreContract.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals("Of" + contract))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no contract " + contract));
    }

    @Test
    void everyBrokenAdapterIsCaughtByTheClauseThatItBreaks() {
        SortedSet<String> caught = new TreeSet<>();
        List<String> missed = ALL.stream()
                .filter(broken -> {
                    Trial outcome = tried(broken);
                    caught.addAll(outcome.failed());
                    return !outcome.failed().contains(broken.clause())
                            || outcome.passed().isEmpty();
                })
                .map(Broken::toString)
                .toList();

        assertThat(missed).as("broken adapters that the kit lets pass").isEmpty();
        assertThat(tests(Clause.allOf(Broken.UnderTest.class)))
                .as("clauses that no broken adapter breaks")
                .allMatch(test -> tests(caught).contains(test) || UNBROKEN.contains(test));
    }

    /** The tests behind clauses: one that many contracts inherit has to be broken in one of them. */
    private static Set<String> tests(Set<String> clauses) {
        return clauses.stream().map(BrokenAdaptersTest::test).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String test(String clause) {
        int dot = clause.indexOf('.');
        String test = clause.substring(dot + 1);
        Class<?> type = nested(clause.substring(0, dot));
        while (Stream.of(type.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals(test))) {
            type = type.getSuperclass();
        }
        return type.getSimpleName() + "." + test;
    }

    @Test
    void anAdapterWithoutFaultsFulfilsEveryClause() {
        Broken.UnderTest.use(Faults::none);
        Trial outcome = Trial.of(selectClass(Broken.UnderTest.class));

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.passed()).isEqualTo(Clause.allOf(Broken.UnderTest.class));
    }
}
