package org.micme.app.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditAnswer;
import org.micme.app.claim.CreditRequest;
import org.micme.app.proof.History.Exchange;
import org.micme.app.proof.History.Question;
import org.micme.app.proof.Judgement.Told;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.CreditClaim;
import org.micme.jdbc.Databases;
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.JdbcStore;
import org.micme.jdbc.sql.Dialect;
import org.micme.rules.RuleBook;
import org.micme.rules.claim.CreditClaimOutcome;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.claim.Claims;
import org.micme.spi.store.Store;

/**
 * Sixty-four claim the same credit at once, by text, QR code and web, round after round, while others look, in each {@link Situation}:
 * one is to be told CLAIMABLE and sixty-three ALREADY_CLAIMED, all with the same claim, in what is a linearisable history; and one
 * award, one attendance, one decision and one line each of the audit trail are to be kept. Where the evaluation is due, all are told
 * ATTENDANCE_ONLY, and one attendance is kept.
 *
 * <p>{@code --short} does a few rounds.
 */
public final class ConcurrentClaims {

    private static final int CLAIMANTS = 64;
    private static final int ONLOOKERS = 8;
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 300;
    private static final int FEW_ROUNDS = 20;

    private final String name;
    private final List<Store> nodes;
    private final int rounds;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLAIMANTS + ONLOOKERS);
    private final Map<Channel, Integer> winners = new EnumMap<>(Channel.class);
    private int answers;
    private int wrongRounds;

    private ConcurrentClaims(String name, List<Store> nodes, int rounds) {
        this.name = name;
        this.nodes = nodes;
        this.rounds = rounds;
    }

    /** Exits with 1 where any round was not as it should be. */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = arguments.length > 0 && arguments[0].equals("--short") ? FEW_ROUNDS : ROUNDS;
        boolean right = of("memory", List.of(new MemoryStore()), rounds);
        right &= of("H2", List.of(open(Databases.migrated(Dialect.H2))), rounds);
        JdbcSettings server = Databases.migrated(Dialect.POSTGRESQL);
        right &= of("PostgreSQL, two nodes", List.of(open(server), open(server)), rounds);
        System.out.println(
                right ? "ok   no award was doubled, none was lost" : "FAIL an award was doubled, or one was lost");
        System.exit(right ? 0 : 1);
    }

    private static Store open(JdbcSettings settings) {
        return JdbcStore.open(settings.withConnections(CONNECTIONS));
    }

    private static boolean of(String name, List<Store> nodes, int rounds) throws InterruptedException {
        return new ConcurrentClaims(name, nodes, rounds).run();
    }

    private boolean run() throws InterruptedException {
        ApprovedRounds.keep(nodes.get(0));
        boolean right = true;
        try {
            for (Situation situation : Situation.values()) {
                situation.prepare(nodes.get(0));
                right &= run(situation);
            }
        } finally {
            threads.shutdownNow();
            nodes.forEach(Store::close);
        }
        return right;
    }

    private boolean run(Situation situation) throws InterruptedException {
        answers = 0;
        wrongRounds = 0;
        winners.clear();
        for (int i = 0; i < rounds; i++) {
            PersonId learner = PersonId.of("learner-" + situation.ordinal() + "-" + i);
            situation.prepare(nodes.get(0), learner);
            round(situation, learner);
            if (Boolean.getBoolean("micme.terminal")) {
                System.err.print("\r" + name + ": " + answers + " answers");
            }
        }
        if (Boolean.getBoolean("micme.terminal")) {
            System.err.println();
        }
        System.out.printf(
                "%-4s %s, %s: %d rounds of %d claimants, %d answers; first by %s; %d rounds wrong%n",
                wrongRounds == 0 ? "ok" : "FAIL",
                name,
                situation.words(),
                rounds,
                CLAIMANTS,
                answers,
                winners,
                wrongRounds);
        return wrongRounds == 0;
    }

    /** One learner's claim by everybody at once. */
    private void round(Situation situation, PersonId learner) throws InterruptedException {
        CreditRequest any = request(learner, Channel.SMS);
        List<Channel> channels = situation.channels();
        CyclicBarrier start = new CyclicBarrier(CLAIMANTS + ONLOOKERS);
        List<Callable<Told>> everybody = new ArrayList<>();
        for (int i = 0; i < CLAIMANTS + ONLOOKERS; i++) {
            Store node = nodes.get(i % nodes.size());
            Channel channel = channels.get(i % channels.size());
            boolean claims = i % (1 + CLAIMANTS / ONLOOKERS) != 0;
            everybody.add(() -> {
                start.await();
                return claims ? claim(node, request(learner, channel)) : look(node, any);
            });
        }
        List<Told> told = new ArrayList<>();
        for (Future<Told> future : threads.invokeAll(everybody)) {
            try {
                told.add(future.get());
            } catch (ExecutionException e) {
                wrong(learner, "somebody got no answer: " + e.getCause());
                return;
            }
        }
        answers += CLAIMANTS;
        Kept kept = Kept.of(nodes.get(0), any);
        Optional<String> fault = new Judgement(told, kept, CLAIMANTS).fault(situation);
        fault.ifPresentOrElse(
                what -> wrong(learner, what), () -> winners.merge(kept.channel(situation), 1, Integer::sum));
    }

    private static CreditRequest request(PersonId learner, Channel channel) {
        return CreditRequest.of(learner, ApprovedRounds.CHILD, ApprovedRounds.TYPE, channel, Situation.DURING);
    }

    private static Told claim(Store node, CreditRequest request) {
        ClaimingCredit claiming = new ClaimingCredit(
                node,
                RuleBook.plain(),
                (institution, at) -> PolicyPacks.micme(),
                () -> UUID.randomUUID().toString());
        long asked = System.nanoTime();
        CreditAnswer answer =
                claiming.claim(ApprovedRounds.INSTITUTION, request).get();
        long answered = System.nanoTime();
        boolean first = answer.decision().outcome() == CreditClaimOutcome.CLAIMABLE;
        return new Told(
                new Exchange(Question.CLAIM, first, answer.claim().toJavaOptional(), asked, answered),
                Optional.of(answer));
    }

    private static Told look(Store node, CreditRequest request) {
        long asked = System.nanoTime();
        Optional<CreditClaim> seen = node.reading(
                ApprovedRounds.INSTITUTION, unit -> unit.port(Claims.class).find(request.key()));
        return new Told(new Exchange(Question.LOOK, false, seen, asked, System.nanoTime()), Optional.empty());
    }

    private void wrong(PersonId learner, String what) {
        wrongRounds++;
        System.out.println("     " + name + ", " + learner + ": " + what);
    }
}
