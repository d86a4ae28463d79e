package org.micme.proof.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Some clients who claim as fast as they can for a while. For one thread. */
final class Load {

    private final AtomicLong learners = new AtomicLong();

    /** How many claims were made in all. */
    long claims() {
        return learners.get();
    }

    /** Lets clients of one side claim, and tells how many claims a second they made together. */
    double throughput(Client.Side side, int clients, long millis) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            CountDownLatch ready = new CountDownLatch(clients);
            List<Future<Double>> rates = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                rates.add(pool.submit(claiming(side, ready, TimeUnit.MILLISECONDS.toNanos(millis))));
            }
            double all = 0;
            for (Future<Double> rate : rates) {
                all += rate.get();
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Double> claiming(Client.Side side, CountDownLatch ready, long nanos) {
        return () -> {
            try (Client client = side.client()) {
                ready.countDown();
                ready.await();
                long begun = System.nanoTime();
                int claims = 0;
                while (System.nanoTime() - begun < nanos) {
                    client.claim("learner-" + learners.incrementAndGet());
                    claims++;
                }
                return claims * 1e9 / (System.nanoTime() - begun);
            }
        };
    }
}
