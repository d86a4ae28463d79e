package org.micme.contract;

import java.util.List;
import java.util.Optional;
import org.micme.contract.memory.MemoryStore;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.outbox.ParkedMessage;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** Adapters that are held up by messages that can't be read any more. */
final class BrokenParking {

    private BrokenParking() {}

    static List<Broken> all() {
        return List.of(
                queue("whatCannotBeReadIsParkedUntriedAndTheOthersLeave", "leases nothing more", "lease", call -> {
                    Object leased = call.proceed();
                    if (!parked(call.store()).isEmpty()) {
                        throw new IllegalStateException("what a message says can't be read");
                    }
                    return leased;
                }),
                queue(
                        "whatCannotBeReadIsParkedUntriedAndTheOthersLeave",
                        "hides what can't be read",
                        "parked",
                        call -> new Page<>(List.of(), Optional.empty())),
                queue(
                        "whereNothingThatComesFirstCanBeReadWhatComesAfterLeaves",
                        "looks at no more than were asked for",
                        "lease",
                        call -> {
                            int before = parked(call.store()).size();
                            List<Object> leased = call.proceed();
                            return parked(call.store()).size() > before ? List.of() : leased;
                        }),
                queue(
                        "whatCannotBeReadIsUnparkedAndIsParkedAgainWhenItIsToLeave",
                        "unparks nothing that can't be read",
                        "unpark",
                        call -> false),
                queue(
                        "whatCouldBeReadWhenItWasLeasedIsSettledThoughItCannotBeReadAnyMore",
                        "reads a message before it tries it again",
                        "retry",
                        call -> {
                            throw new IllegalStateException("what a message says can't be read");
                        }),
                queue(
                        "whoHadItBeforeItCouldNotBeReadAnyMoreHasLostIt",
                        "lets anybody try again",
                        "retry",
                        call -> true));
    }

    private static Broken queue(String clause, String what, String method, Faults.Fault fault) {
        return new Broken("UnreadableMessages." + clause, what, OutboxQueue.class, method, fault);
    }

    private static List<ParkedMessage> parked(MemoryStore store) {
        return store.outboxQueue()
                .parked(PortContract.INSTITUTION, PageRequest.first(10))
                .rows();
    }
}
