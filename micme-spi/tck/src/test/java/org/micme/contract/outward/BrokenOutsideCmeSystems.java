package org.micme.contract.outward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.micme.contract.memory.MemoryOutsideCmeSystem;
import org.micme.spi.outside.OutsideActivity;
import org.micme.spi.outside.OutsideCmeSystem.Ability;

/** Outside systems that are read wrongly. */
final class BrokenOutsideCmeSystems {

    private static final String NOTHING = "shows nothing";

    private BrokenOutsideCmeSystems() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                broken(
                        "theAbilitiesAreAlwaysTheSame",
                        "has links on one node",
                        "abilities",
                        node -> call -> node == 0 ? call.proceed() : Set.of(Ability.ACTIVITIES)),
                reading(
                        "activitiesComeAsTheSystemShowsThem",
                        "sorts",
                        call -> call.<Stream<OutsideActivity>>proceed()
                                .sorted(Comparator.comparing(OutsideActivity::id))),
                reading(
                        "activitiesComeAsTheSystemShowsThem",
                        "leaves the end out",
                        call -> call.<Stream<OutsideActivity>>proceed()
                                .map(it -> new OutsideActivity(
                                        it.host(), it.id(), it.title(), it.start(), Optional.empty()))),
                reading("whatIsShownTwiceComesOnce", "shows one of three twice", BrokenOutsideCmeSystems::twice),
                reading(
                        "eachInstitutionHasASystemOfItsOwn",
                        "reads one system",
                        call -> call.with(OutsideCmeSystemContract.INSTITUTION)),
                reading("aSystemThatShowsNothingIsAnError", "takes it for an end", call -> emptyWhere(call, true)),
                reading("aSystemThatCannotBeReadIsAnError", "takes it for an end", call -> emptyWhere(call, false)),
                reading("whatBreaksOffIsNoShorterList", "takes it for the end", BrokenOutsideCmeSystems::shortened),
                broken("aReaderCanStopBeforeTheEnd", "has to read to the end", "activities", node -> toTheEnd()),
                broken(
                        "severalThreadsCanReadAtOnce",
                        "is one thread's",
                        "activities",
                        node -> Sabotage.Fault.ofOneThread()),
                links(
                        "anActivityHasItsPage",
                        "gives half an address",
                        call -> call.<Optional<URI>>proceed().map(page -> URI.create(page.getRawPath()))),
                links(
                        "anActivityWithoutPageHasNoLink",
                        "makes addresses up",
                        call -> call.<Optional<URI>>proceed()
                                .or(() -> Optional.of(URI.create("https://cme.example/")))),
                links("aLinkNeedsNoSystemThatIsThere", "asks the system", BrokenOutsideCmeSystems::asking));
    }

    private static BrokenPlugIn broken(String test, String what, String method, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("OutsideCmeSystem." + test, what, method, fault);
    }

    private static BrokenPlugIn reading(String test, String what, Sabotage.Fault fault) {
        return broken(test, what, "activities", Sabotage.each(fault));
    }

    private static BrokenPlugIn links(String test, String what, Sabotage.Fault fault) {
        return broken(test, what, "activityPage", Sabotage.each(fault));
    }

    private static Object twice(Sabotage.Call call) throws Throwable {
        List<OutsideActivity> shown =
                new ArrayList<>(call.<Stream<OutsideActivity>>proceed().toList());
        if (shown.size() == 3) {
            shown.add(shown.get(0));
        }
        return shown.stream();
    }

    private static Object emptyWhere(Sabotage.Call call, boolean nothingIsShown) throws Throwable {
        try {
            return call.proceed();
        } catch (IOException e) {
            if (e.getMessage().contains(NOTHING) == nothingIsShown) {
                return Stream.empty();
            }
            throw e;
        }
    }

    private static Object shortened(Sabotage.Call call) throws Throwable {
        List<OutsideActivity> read = new ArrayList<>();
        try {
            call.<Stream<OutsideActivity>>proceed().forEach(read::add);
        } catch (UncheckedIOException e) {
            return read.stream();
        }
        return read.stream();
    }

    private static Sabotage.Fault toTheEnd() {
        AtomicBoolean isInTheMiddle = new AtomicBoolean();
        return call -> {
            if (isInTheMiddle.get()) {
                throw new IOException("somebody has not read to the end");
            }
            List<OutsideActivity> all = call.<Stream<OutsideActivity>>proceed().toList();
            AtomicInteger left = new AtomicInteger(all.size());
            return all.stream().peek(each -> left.decrementAndGet()).onClose(() -> isInTheMiddle.set(left.get() > 0));
        };
    }

    private static Object asking(Sabotage.Call call) throws Throwable {
        try {
            call.<MemoryOutsideCmeSystem>memory().activities(call.argument(0)).close();
        } catch (IOException e) {
            if (!e.getMessage().contains(NOTHING)) {
                return Optional.empty();
            }
        }
        return call.proceed();
    }
}
