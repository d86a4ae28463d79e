package org.micme.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.spi.account.Accounts;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.application.Applications;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** Adapters whose lists are in another order, or lose their place. */
final class BrokenLists {

    private static final Cursor NOWHERE = new Cursor("nowhere");

    /** A list: its contract, and the port and the method that gives its pages. */
    private record Listing(String contract, Class<?> port, String method) {

        Broken broken(String clause, String what, Faults.Fault fault) {
            return new Broken(contract + "." + clause, what, port, method, fault);
        }
    }

    private static final Listing YEAR = new Listing("SeriesOfYear", AllSeries.class, "ofYear");

    private static final Listing PARKED = new Listing("ParkedMessages", OutboxQueue.class, "parked");

    private static final List<Listing> LISTS = List.of(
            new Listing("AccountSearch", Accounts.class, "search"),
            YEAR,
            new Listing("SeriesOfPerson", AllSeries.class, "ofPerson"),
            new Listing("ChildrenByStart", Children.class, "search"),
            new Listing("ChildrenByStartDescending", Children.class, "search"),
            new Listing("ChildrenByName", Children.class, "search"),
            new Listing("ChildrenBySeries", Children.class, "search"),
            new Listing("ChildrenByStatus", Children.class, "search"),
            new Listing("AwardsToReport", BoardAwards.class, "toReport"),
            new Listing("ApplicationsByState", Applications.class, "in"),
            new Listing("ApplicationsAssigned", Applications.class, "assignedTo"),
            new Listing("AuditOfThing", AuditTrail.class, "of"),
            new Listing("DecisionsAboutThing", DecisionLog.class, "of"),
            PARKED);

    private BrokenLists() {}

    static List<Broken> all() {
        Stream<Broken> each = LISTS.stream()
                .flatMap(list -> Stream.of(
                        list.broken("aListComesInItsOrder", "turns pairs around", BrokenLists::turned),
                        list.broken("aListComesPageByPage", "loses the row behind a page", BrokenLists::leaky)));
        Stream<Broken> offsets = LISTS.stream()
                .filter(list -> !list.contract().equals("AuditOfThing"))
                .map(list -> list.broken(
                        "nothingIsShownTwiceOrLeftOutWhereRowsComeInMeanwhile", "counts rows", BrokenLists::counting));
        Stream<Broken> once = Stream.of(
                YEAR.broken("aListWithoutRowsIsOnePage", "points behind an empty list", BrokenLists::alwaysFurther),
                YEAR.broken(
                        "aListThatEndsWithAPageHasNoFurtherOne", "points behind its end", BrokenLists::furtherIfFull),
                YEAR.broken("aCursorThatNoListGaveIsRefused", "begins anew with a false cursor", BrokenLists::anew),
                new Listing("ChildRows", Children.class, "search")
                        .broken(
                                "aListGoesOnWhereItWasThoughTheRowThatEndedThePageHasMoved",
                                "counts rows",
                                BrokenLists::counting),
                new Listing("AwardsToReport", BoardAwards.class, "toReport")
                        .broken(
                                "aListGoesOnThoughWhatWasShownIsReportedMeanwhile",
                                "counts rows",
                                BrokenLists::counting),
                PARKED.broken("aListGoesOnThoughWhatWasShownIsUnparkedMeanwhile", "counts rows", BrokenLists::counting),
                PARKED.broken(
                        "eachInstitutionHasItsOwnAndSoHaveItsCursors",
                        "begins anew with another one's cursor",
                        BrokenLists::anew));
        return Stream.of(each, offsets, once).flatMap(some -> some).toList();
    }

    private static PageRequest request(Faults.Call call) {
        return call.argument(call.arguments().size() - 1);
    }

    private static Page<Object> with(Faults.Call call, PageRequest request) throws Throwable {
        List<Object> arguments = new ArrayList<>(call.arguments());
        arguments.set(arguments.size() - 1, request);
        return call.with(arguments.toArray());
    }

    private static Object turned(Faults.Call call) throws Throwable {
        Page<Object> page = call.proceed();
        List<Object> rows = new ArrayList<>(page.rows());
        for (int i = 0; i + 1 < rows.size(); i += 2) {
            Collections.swap(rows, i, i + 1);
        }
        return new Page<>(rows, page.next());
    }

    private static Object leaky(Faults.Call call) throws Throwable {
        Page<Object> page = call.proceed();
        if (request(call).after().isEmpty()) {
            return page;
        }
        return new Page<>(page.rows().subList(1, page.rows().size()), page.next());
    }

    /** Pages by offset. */
    private static Object counting(Faults.Call call) throws Throwable {
        PageRequest request = request(call);
        List<Object> all = with(call, PageRequest.first(PageRequest.MOST_ROWS)).rows();
        int from = request.after()
                .map(cursor -> Integer.parseInt(cursor.text().substring(1)))
                .orElse(0);
        int to = Math.min(all.size(), from + request.size());
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(new Cursor("o" + to)) : Optional.empty());
    }

    private static Object alwaysFurther(Faults.Call call) throws Throwable {
        Page<Object> page = call.proceed();
        return new Page<>(page.rows(), page.next().or(() -> Optional.of(NOWHERE)));
    }

    private static Object furtherIfFull(Faults.Call call) throws Throwable {
        Page<Object> page = call.proceed();
        boolean full = page.rows().size() == request(call).size();
        return full ? new Page<>(page.rows(), page.next().or(() -> Optional.of(NOWHERE))) : page;
    }

    private static Object anew(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IllegalArgumentException falseCursor) {
            return with(call, PageRequest.first(request(call).size()));
        }
    }
}
