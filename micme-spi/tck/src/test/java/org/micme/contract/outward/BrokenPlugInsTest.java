package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.micme.contract.Trial;

/** Whoever breaks a promise about what leads outside is caught, by the clause about it. */
class BrokenPlugInsTest {

    private static final List<BrokenPlugIn> ALL = Stream.of(
                    BrokenMailers.all(),
                    BrokenTextGateways.all(),
                    BrokenSenders.all(),
                    BrokenDocumentRenderers.all(),
                    BrokenHolidayCalendars.all(),
                    BrokenAuthorityReporters.all(),
                    BrokenOutsideCmeSystems.all(),
                    BrokenSignIns.all())
            .flatMap(List::stream)
            .toList();

    @AfterEach
    void breakNothing() {
        BrokenPlugIn.tryOutNone();
    }

    private static Trial tried(BrokenPlugIn broken) {
        BrokenPlugIn.tryOut(broken);
        return Trial.of(selectClass(held(broken.contract())));
    }

    private static Class<?> held(String contract) {
        return UnderTest.ALL.stream()
                .filter(type -> type.getSimpleName().equals("Of" + contract))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no contract " + contract));
    }

    @Test
    void everyBrokenPlugInIsCaughtByTheClauseThatItBreaks() {
        List<String> missed = ALL.stream()
                .map(broken -> {
                    Trial trial = tried(broken);
                    boolean isCaught = trial.failed().contains(broken.clause())
                            && !trial.passed().isEmpty();
                    return isCaught ? "" : broken + ", caught by " + trial.failed();
                })
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(missed).as("broken plug-ins that the kit lets pass").isEmpty();
    }

    @Test
    void everyClauseIsBrokenByOne() {
        SortedSet<String> broken = new TreeSet<>();
        ALL.forEach(each -> broken.add(test(each.clause())));

        assertThat(UnderTest.ALL.stream().flatMap(type -> Trial.clausesOf(type).stream()))
                .hasSizeGreaterThan(100)
                .allMatch(clause -> broken.contains(test(clause)));
    }

    /** The test behind a clause: one that many contracts inherit has to be broken in one of them. */
    private static String test(String clause) {
        int dot = clause.indexOf('.');
        String test = clause.substring(dot + 1);
        Class<?> type = held(clause.substring(0, dot));
        while (Stream.of(type.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals(test))) {
            type = type.getSuperclass();
        }
        return type.getSimpleName() + "." + test;
    }

    @Test
    void aPlugInWithoutFaultsFulfilsEveryClause() {
        BrokenPlugIn.tryOutNone();

        assertThat(UnderTest.ALL).allSatisfy(type -> {
            Trial trial = Trial.of(selectClass(type));
            assertThat(trial.failed()).isEmpty();
            assertThat(trial.passed()).isEqualTo(Trial.clausesOf(type));
        });
    }
}
