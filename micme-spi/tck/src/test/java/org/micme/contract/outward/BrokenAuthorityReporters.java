package org.micme.contract.outward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.micme.contract.memory.MemoryAuthorityReporter;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.BoardCode;
import org.micme.spi.authority.CompletionReport;
import org.micme.spi.authority.ReportOutcome;

/** Reporters that lose completions, or report them more than once. */
final class BrokenAuthorityReporters {

    private static final int MOST = 1_000;

    private BrokenAuthorityReporters() {}

    /** Another key than the report's, by where it stands in its list. */
    private interface Keys {

        String key(CompletionReport report, int index, List<CompletionReport> all);
    }

    static List<BrokenPlugIn> all() {
        return List.of(
                new BrokenPlugIn(
                        "AuthorityReporter.whichBoardsItReportsToIsAlwaysTheSame",
                        "reports to all on the second node",
                        "reports",
                        node -> call -> node > 0 || call.<Boolean>proceed()),
                broken("whatIsReportedIsTakenInItsOrder", "begins at the end", BrokenAuthorityReporters::backwards),
                broken("whatIsReportedIsTakenInItsOrder", "answers from the end", call -> reversed(call.proceed())),
                broken("correctionsAndDeletionsAreTakenAsSuch", "adds alone", BrokenAuthorityReporters::adding),
                broken("nothingToReportIsNoError", "wants something", call -> {
                    mustBe(!reports(call).isEmpty());
                    return call.proceed();
                }),
                broken("aThousandAreTakenAtOnce", "counts to 999", call -> {
                    mustBe(reports(call).size() < MOST);
                    return call.proceed();
                }),
                broken("moreThanAThousandAreRefused", "divides lists", BrokenAuthorityReporters::divided),
                broken("aCompletionOfAnotherBoardIsRefusedWithAllBesideIt", "begins all the same", call -> {
                    oneByOne(call, false);
                    return call.proceed();
                }),
                keyed(
                        "whatIsHandedOverTwiceIsTakenOnce",
                        "has the list in its keys",
                        (report, index, all) -> report.key() + all.hashCode()),
                keyed(
                        "whatStandsTwiceInAListIsTakenOnce",
                        "has the place in its keys",
                        (report, index, all) -> report.key() + index),
                byNode(
                        "whatAnotherNodeHasReportedIsTakenOnce",
                        "has the node in its keys",
                        node -> call -> rekeyed(call, (report, index, all) -> report.key() + node)),
                byNode("whatIsTakenAndNeverAnsweredIsTakenOnce", "counts failures in its keys", node -> anew()),
                broken(
                        "whatAnotherInstitutionReportsUnderTheKeyIsAnother",
                        "mixes institutions",
                        call -> call.with(InstitutionId.of("mercy"), call.argument(1))),
                broken("whatIsRefusedKeepsNothingElseBack", "stops at an error", call -> oneByOne(call, true)),
                byNode("whatWasRefusedIsTakenLater", "remembers what was refused", node -> remembering()),
                broken("whatCannotBeReportedNowIsToBeTriedAgain", "throws unchecked", call -> {
                    try {
                        return call.proceed();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                broken("whatGoesWrongSaysNothingOfAnybody", "tells whom", BrokenAuthorityReporters::telling),
                keyed(
                        "whatSeveralThreadsReportAtOnceIsTakenOnce",
                        "has the thread in its keys",
                        (report, index, all) ->
                                report.key() + Thread.currentThread().getName()));
    }

    private static BrokenPlugIn byNode(String test, String what, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("AuthorityReporter." + test, what, "report", fault);
    }

    private static BrokenPlugIn broken(String test, String what, Sabotage.Fault fault) {
        return byNode(test, what, Sabotage.each(fault));
    }

    private static BrokenPlugIn keyed(String test, String what, Keys keys) {
        return broken(test, what, call -> rekeyed(call, keys));
    }

    private static List<CompletionReport> reports(Sabotage.Call call) {
        return call.argument(1);
    }

    private static void mustBe(boolean isRight) {
        if (!isRight) {
            throw new IllegalArgumentException("not that many");
        }
    }

    private static <T> List<T> reversed(List<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Object backwards(Sabotage.Call call) throws Throwable {
        return reversed(call.<List<ReportOutcome>>with(call.argument(0), reversed(reports(call))));
    }

    private static CompletionReport with(CompletionReport report, String key, CompletionReport.Kind kind) {
        return new CompletionReport(key, kind, report.award(), report.completion(), report.learner());
    }

    private static Object adding(Sabotage.Call call) throws Throwable {
        return call.with(
                call.argument(0),
                reports(call).stream()
                        .map(report -> with(report, report.key(), CompletionReport.Kind.ADD))
                        .toList());
    }

    private static Object rekeyed(Sabotage.Call call, Keys keys) throws Throwable {
        List<CompletionReport> all = reports(call);
        List<CompletionReport> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            others.add(with(all.get(i), keys.key(all.get(i), i, all), all.get(i).kind()));
        }
        List<ReportOutcome> outcomes = new ArrayList<>();
        for (ReportOutcome outcome : call.<List<ReportOutcome>>with(call.argument(0), others)) {
            outcomes.add(new ReportOutcome(all.get(outcomes.size()).key(), outcome.error()));
        }
        return outcomes;
    }

    private static Object divided(Sabotage.Call call) throws Throwable {
        List<ReportOutcome> outcomes = new ArrayList<>();
        List<CompletionReport> all = reports(call);
        for (int i = 0; i == 0 || i < all.size(); i += MOST) {
            outcomes.addAll(
                    call.<List<ReportOutcome>>with(call.argument(0), all.subList(i, Math.min(i + MOST, all.size()))));
        }
        return outcomes;
    }

    /** Hands reports of known boards over one by one. */
    private static List<ReportOutcome> oneByOne(Sabotage.Call call, boolean stopsAtError) throws Throwable {
        List<ReportOutcome> outcomes = new ArrayList<>();
        boolean isStopped = false;
        for (CompletionReport report : reports(call)) {
            BoardCode board = report.award().board();
            if (!call.<MemoryAuthorityReporter>memory().reports(board)) {
                mustBe(!stopsAtError);
                break;
            }
            ReportOutcome outcome = isStopped
                    ? new ReportOutcome(report.key(), Optional.of("stopped"))
                    : call.<List<ReportOutcome>>with(call.argument(0), List.of(report))
                            .get(0);
            isStopped = stopsAtError && !outcome.isTaken();
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static Sabotage.Fault anew() {
        AtomicInteger failures = new AtomicInteger();
        return call -> {
            try {
                return rekeyed(call, (report, index, all) -> report.key() + failures.get());
            } catch (IOException e) {
                failures.incrementAndGet();
                throw e;
            }
        };
    }

    private static Sabotage.Fault remembering() {
        Map<String, Optional<String>> errors = new HashMap<>();
        return call -> call.<List<ReportOutcome>>proceed().stream()
                .map(outcome -> {
                    if (!outcome.isTaken()) {
                        errors.put(outcome.key(), outcome.error());
                    }
                    return new ReportOutcome(outcome.key(), errors.getOrDefault(outcome.key(), outcome.error()));
                })
                .toList();
    }

    private static Object telling(Sabotage.Call call) throws Throwable {
        Map<String, String> names = new HashMap<>();
        reports(call)
                .forEach(report ->
                        names.put(report.key(), report.learner().name().last()));
        return call.<List<ReportOutcome>>proceed().stream()
                .map(outcome -> new ReportOutcome(
                        outcome.key(), outcome.error().map(error -> names.get(outcome.key()) + " is not known")))
                .toList();
    }
}
