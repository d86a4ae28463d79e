package org.micme.proof.histories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.ChainReport;
import org.micme.spi.job.JobStanding;
import org.micme.spi.job.Jobs;
import org.micme.spi.job.LeasedJob;
import org.micme.spi.outbox.LeasedMessage;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.PageRequest;

/** What is asked of a store outside of units: the queue, the jobs, the chain. */
final class StoreDeeds {

    /** After everything that a history does. */
    private static final Instant END = Instant.parse("2999-01-01T00:00:00Z");

    private StoreDeeds() {}

    static String some(Dice dice, Hand hand) {
        return switch (dice.below(12)) {
            case 0, 1, 2 -> lease(dice, hand);
            case 3, 4 -> settle(dice, hand);
            case 5 -> queue(dice, hand);
            case 6, 7 -> leaseJob(dice, hand);
            case 8, 9 -> settleJob(dice, hand);
            case 10 -> "sealed " + hand.store().ledger().seal(hand.institution());
            default -> verified(hand);
        };
    }

    private static Duration lease(Dice dice) {
        return Duration.ofMinutes(dice.inOf100(3) ? 0 : 1 + dice.below(8));
    }

    private static Set<String> transports(Dice dice) {
        return dice.inOf100(80) ? Set.of("mail", "text") : dice.of(Set.of("text"), Set.of());
    }

    private static String node(Dice dice) {
        return dice.inOf100(3) ? " " : dice.of("node-1", "node-2");
    }

    private static String lease(Dice dice, Hand hand) {
        List<LeasedMessage> leased = hand.store()
                .outboxQueue()
                .lease(
                        node(dice),
                        dice.inOf100(3) ? 0 : 1 + dice.below(3),
                        dice.minute(),
                        lease(dice),
                        transports(dice));
        hand.messages().addAll(leased);
        return "leased " + leased.stream().map(StoreDeeds::told).toList();
    }

    private static String told(LeasedMessage leased) {
        return leased + " " + leased.message().payload() + " "
                + leased.message().notBefore();
    }

    private static String settle(Dice dice, Hand hand) {
        if (hand.messages().isEmpty()) {
            return "nothing was leased";
        }
        LeasedMessage leased = dice.of(hand.messages());
        OutboxQueue queue = hand.store().outboxQueue();
        return switch (dice.below(3)) {
            case 0 -> "delivered " + queue.delivered(leased, dice.minute());
            case 1 -> "retry " + queue.retry(leased, dice.minute(), dice.text());
            default -> "park " + queue.park(leased, dice.text());
        };
    }

    private static String queue(Dice dice, Hand hand) {
        OutboxQueue queue = hand.store().outboxQueue();
        return switch (dice.below(3)) {
            case 0 -> ListDeeds.parked(dice, hand);
            case 1 -> "unpark " + queue.unpark(hand.institution(), dice.key(), dice.minute());
            default -> "figures " + queue.figures(dice.minute());
        };
    }

    /** What waits for a person. */
    static String parked(Hand hand) {
        return "parked "
                + hand.store()
                        .outboxQueue()
                        .parked(hand.institution(), PageRequest.first(PageRequest.MOST_ROWS))
                        .rows();
    }

    private static Set<String> names(Hand hand) {
        return hand.store().jobs().of(hand.institution()).stream()
                .map(JobStanding::name)
                .collect(Collectors.toSet());
    }

    private static String leaseJob(Dice dice, Hand hand) {
        Jobs jobs = hand.store().jobs();
        if (dice.inOf100(50)) {
            String name = dice.key();
            jobs.ensure(hand.institution(), name, dice.minute());
            return "ensure " + name;
        }
        Optional<LeasedJob> leased = jobs.lease(node(dice), dice.minute(), lease(dice), names(hand));
        leased.ifPresent(hand.jobs()::add);
        return "leased " + leased;
    }

    private static String settleJob(Dice dice, Hand hand) {
        Jobs jobs = hand.store().jobs();
        if (hand.jobs().isEmpty()) {
            return "jobs " + jobs.of(hand.institution());
        }
        LeasedJob leased = dice.of(hand.jobs());
        if (dice.inOf100(20)) {
            return "park " + jobs.park(leased, dice.text()) + ", unpark "
                    + (dice.inOf100(50) && jobs.unpark(hand.institution(), leased.name(), dice.minute()));
        }
        return dice.inOf100(50)
                ? "done " + jobs.done(leased, dice.minute(), dice.minute())
                : "failed " + jobs.failed(leased, dice.minute(), dice.text());
    }

    /** What is found of the chain, but for the numbers of entries, which are the store's own. */
    static String verified(Hand hand) {
        ChainReport report = hand.store().ledger().verify(hand.institution());
        return "verified " + report.seals() + " seals of " + report.sealed() + ", unsealed " + report.unsealedCount()
                + " named " + report.unsealed().size() + " faults " + report.faults();
    }

    /** Lets nothing wait that another history could come upon. */
    static void finish(Hand hand) {
        InstitutionId institution = hand.institution();
        OutboxQueue queue = hand.store().outboxQueue();
        queue.parked(institution, PageRequest.first(PageRequest.MOST_ROWS))
                .rows()
                .forEach(parked -> queue.unpark(institution, parked.key(), END));
        List<LeasedMessage> leased = queue.lease("last", 1_000, END, Duration.ofDays(1), Set.of("mail", "text"));
        leased.forEach(message -> queue.delivered(message, END));
        Jobs jobs = hand.store().jobs();
        jobs.of(institution).forEach(parked -> jobs.unpark(institution, parked.name(), END));
        Optional<LeasedJob> job = jobs.lease("last", END, Duration.ofDays(1), names(hand));
        while (job.isPresent()) {
            jobs.done(job.get(), END, END.plus(Duration.ofDays(1_000)));
            job = jobs.lease("last", END, Duration.ofDays(1), names(hand));
        }
    }
}
