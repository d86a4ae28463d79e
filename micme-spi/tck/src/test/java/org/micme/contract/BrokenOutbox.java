package org.micme.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.store.Store;

/** Adapters that send messages twice, too early, or never. */
final class BrokenOutbox {

    private BrokenOutbox() {}

    static List<Broken> all() {
        return Stream.of(putting(), leasing(), delivering())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Broken> putting() {
        return List.of(
                new Broken(
                        "Outbox.aMessageLeavesOnceItsUnitIsCommittedAndNotBefore",
                        "sends at once",
                        BrokenOutbox::sendsAtOnce),
                new Broken("Outbox.aMessageOfAUnitThatFailsNeverLeaves", "sends at once", BrokenOutbox::sendsAtOnce),
                lease("Outbox.aMessageLeavesAsItWasPutIn", "cuts long payloads", leased -> {
                    leased.replaceAll(each -> with(
                            each,
                            new OutboxMessage(
                                    each.message().key(),
                                    each.message().transport(),
                                    each.message().payload().substring(0, 10),
                                    each.message().notBefore())));
                    return leased;
                }),
                put("aKeyIsPutInOnce", "says that every message is new", call -> {
                    call.proceed();
                    return true;
                }),
                put("ofManyWhoPutInOneKeyAtOnceOneDoes", "says that every message is new", call -> {
                    call.proceed();
                    return true;
                }),
                put(
                        "nothingIsPutInWhereAUnitReads",
                        "puts nothing in where it reads",
                        call -> call.reading() ? true : call.proceed()),
                put("anOutboxIsOfNoUseOnceItsUnitHasEnded", "takes messages without a unit", call -> {
                    try {
                        return call.proceed();
                    } catch (IllegalStateException ended) {
                        return false;
                    }
                }),
                new Broken(
                        "Outbox.aKeyDoesNotComeBackOnceItsMessageIsDelivered",
                        "forgets what was delivered",
                        BrokenOutbox::forgets),
                new Broken(
                        "Outbox.twoInstitutionsCanHaveMessagesOfOneKey",
                        "knows keys of all institutions together",
                        BrokenOutbox::oneHeap));
    }

    private static Broken put(String clause, String what, Faults.Fault fault) {
        return new Broken("Outbox." + clause, what, Outbox.class, "put", fault);
    }

    private static LeasedMessage leased(InstitutionId institution, OutboxMessage message) {
        return new LeasedMessage(
                institution, message, 1, "node-1", message.notBefore().plus(OutboxContract.LEASE));
    }

    private static LeasedMessage with(LeasedMessage leased, OutboxMessage message) {
        return new LeasedMessage(
                leased.institution(), message, leased.attempt(), leased.node(), leased.untilExclusive());
    }

    private static Faults sendsAtOnce() {
        List<LeasedMessage> sent = Collections.synchronizedList(new ArrayList<>());
        return Faults.none()
                .in(Outbox.class, "put", call -> {
                    sent.add(leased(call.unit().orElseThrow().institution(), call.argument(0)));
                    return true;
                })
                .in(OutboxQueue.class, "lease", call -> List.copyOf(sent));
    }

    private static Faults forgets() {
        List<String> delivered = new ArrayList<>();
        return Faults.none()
                .in(OutboxQueue.class, "delivered", call -> {
                    delivered.add(call.<LeasedMessage>argument(0).message().key());
                    return call.proceed();
                })
                .in(
                        Outbox.class,
                        "put",
                        call -> delivered.contains(
                                        call.<OutboxMessage>argument(0).key())
                                || call.<Boolean>proceed());
    }

    private static Faults oneHeap() {
        Map<String, InstitutionId> keys = new HashMap<>();
        return Faults.none().in(Outbox.class, "put", call -> {
            InstitutionId institution = call.unit().orElseThrow().institution();
            String key = call.<OutboxMessage>argument(0).key();
            return keys.computeIfAbsent(key, its -> institution).equals(institution) && call.<Boolean>proceed();
        });
    }

    private static Broken sorted(String clause, String what, Comparator<LeasedMessage> order) {
        return lease("OutboxLease." + clause, what, leased -> {
            leased.sort(order);
            return leased;
        });
    }

    private static Broken lease(String clause, String what, UnaryOperator<List<LeasedMessage>> change) {
        return new Broken(
                clause,
                what,
                OutboxQueue.class,
                "lease",
                call -> change.apply(new ArrayList<>(call.<List<LeasedMessage>>proceed())));
    }

    private static Broken asked(String clause, String what, Faults.Fault fault) {
        return new Broken("OutboxLease." + clause, what, OutboxQueue.class, "lease", fault);
    }

    private static List<Broken> leasing() {
        return List.of(
                asked(
                        "aLeaseTellsWhoHasItAndUntilWhen",
                        "leases for half of the time",
                        call -> call.with(
                                call.argument(0),
                                call.argument(1),
                                call.argument(2),
                                call.<Duration>argument(3).dividedBy(2),
                                call.argument(4))),
                asked(
                        "aMessageLeavesFromItsInstantOn",
                        "sends a second early",
                        call -> call.with(
                                call.argument(0),
                                call.argument(1),
                                call.<Instant>argument(2).plusSeconds(1),
                                call.argument(3),
                                call.argument(4))),
                sorted(
                        "theLongestWaitingLeavesFirstAcrossAllInstitutions",
                        "sends by key",
                        Comparator.comparing(each -> each.message().key())),
                asked(
                        "noMoreAreLeasedThanWereAskedFor",
                        "gives everything",
                        call -> call.with(
                                call.argument(0), 1_000, call.argument(2), call.argument(3), call.argument(4))),
                asked(
                        "aNodeLeasesWhatItsTransportsDeliverAndNoTryIsCountedOfTheRest",
                        "leases what the node can't deliver",
                        call -> call.with(
                                call.argument(0),
                                call.argument(1),
                                call.argument(2),
                                call.argument(3),
                                OutboxContract.TRANSPORTS)),
                new Broken(
                        "OutboxLease.whatIsLeasedIsNotLeasedAgainWhoeverAsks",
                        "leases to a node what it has",
                        BrokenOutbox::twice),
                new Broken(
                        "OutboxLease.ofManyNodesThatAskAtOnceEachMessageGoesToOne",
                        "leases one message twice",
                        BrokenOutbox::twice),
                lease("OutboxLease.aLeaseThatHasRunOutIsGivenToAnotherAsTheNextTry", "counts no tries", leased -> {
                    leased.replaceAll(each -> new LeasedMessage(
                            each.institution(), each.message(), 1, each.node(), each.untilExclusive()));
                    return leased;
                }),
                sorted(
                        "aMessageWhoseLeaseRanOutHasWaitedTheLongestStill",
                        "puts those at the end who were leased before",
                        Comparator.comparing(LeasedMessage::attempt)),
                asked("oneToAThousandAreAskedForAndForSomeTime", "takes any number", call -> {
                    try {
                        return call.proceed();
                    } catch (IllegalArgumentException outOfRange) {
                        return List.of();
                    }
                }),
                new Broken(
                        "OutboxLease.theInstantsOfALeaseAreCutAndNeverRounded",
                        "gives back other instants than it knows",
                        BrokenOutbox::uncut));
    }

    private static Faults twice() {
        List<LeasedMessage> before = Collections.synchronizedList(new ArrayList<>());
        return Faults.none().in(OutboxQueue.class, "lease", call -> {
            List<LeasedMessage> leased = new ArrayList<>(call.<List<LeasedMessage>>proceed());
            if (leased.isEmpty() && !before.isEmpty()) {
                leased.add(before.remove(0));
            } else {
                before.addAll(leased);
            }
            return leased;
        });
    }

    private static Faults uncut() {
        return Faults.none().in(Store.class, "precision", call -> ChronoUnit.MILLIS);
    }

    private static Broken queue(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("OutboxDelivery." + clause, what, OutboxQueue.class, method, fault);
    }

    private static List<Broken> delivering() {
        return List.of(
                queue("whatIsDeliveredNeverLeavesAgain", "forgets what was delivered", "delivered", call -> true),
                queue(
                        "whatFailedIsTriedAgainFromItsNewInstantOn",
                        "tries again at once",
                        "retry",
                        call -> call.with(call.argument(0), Any.INSTANT, call.argument(2))),
                queue(
                        "whatIsParkedWaitsForAPerson",
                        "parks without a reason",
                        "park",
                        call -> call.with(call.argument(0), "")),
                queue(
                        "whatIsUnparkedTriesFromTheStart",
                        "lets it leave at once",
                        "unpark",
                        call -> call.with(call.argument(0), call.argument(1), Any.INSTANT)),
                queue("onlyWhatIsParkedIsUnparked", "says that everything was parked", "unpark", call -> {
                    call.proceed();
                    return true;
                }),
                queue("whoLostItsLeaseToAnotherChangesNothing", "lets anybody deliver", "delivered", call -> true),
                new Broken(
                        "OutboxDelivery.whoLostItsLeaseToItselfChangesNothing",
                        "knows a lease by its node",
                        BrokenOutbox::byNode),
                queue(
                        "aLeaseThatHasRunOutStillCountsWhereNobodyElseHasIt",
                        "minds the end of a lease",
                        "delivered",
                        call -> call.<Instant>argument(1)
                                        .isBefore(
                                                call.<LeasedMessage>argument(0).untilExclusive())
                                && call.<Boolean>proceed()));
    }

    private static Faults byNode() {
        Map<String, LeasedMessage> last = new HashMap<>();
        return Faults.none()
                .in(OutboxQueue.class, "lease", call -> {
                    List<LeasedMessage> leased = call.proceed();
                    leased.forEach(each -> last.put(each.node() + each.message().key(), each));
                    return leased;
                })
                .in(OutboxQueue.class, "delivered", call -> {
                    LeasedMessage leased = call.argument(0);
                    return call.with(
                            last.getOrDefault(leased.node() + leased.message().key(), leased), call.argument(1));
                });
    }
}
