package org.micme.app.job;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.plugin.PlugIns;
import org.micme.spi.store.Store;

/**
 * What one node does for its store while it answers: it seals, it delivers by whatever transports its plug-ins are, and it runs
 * what comes due. It owns the store. Thread safe.
 */
public final class Background implements AutoCloseable {

    private final Store store;
    private final Sealing sealing;
    private final OutboxRelay relay;
    private final JobRunner runner;

    /**
     * Over a store, without jobs.
     *
     * @param store closed with this; never null
     * @param plugIns sees the plug-ins; never null
     * @throws org.micme.spi.plugin.PlugInProblem where they don't go together
     */
    public Background(Store store, ClassLoader plugIns) {
        this(store, plugIns, List.of());
    }

    /**
     * Over a store.
     *
     * @param store closed with this; never null
     * @param plugIns sees the plug-ins; never null
     * @param jobs to be run for every institution, no two of one name; never null
     * @throws org.micme.spi.plugin.PlugInProblem where they don't go together
     */
    public Background(Store store, ClassLoader plugIns, Collection<? extends Job> jobs) {
        this.store = store;
        PlugIns settled = PlugIns.builder().with(store).discover(plugIns).build();
        InstantSource clock = InstantSource.system();
        this.sealing = new Sealing(store, clock);
        // Nodes tell themselves apart by nothing that has to be set up, and a node that starts again is another one.
        String node = UUID.randomUUID().toString();
        this.relay = new OutboxRelay(node, store, settled.all(OutboxTransport.class), RelaySettings.USUAL, clock);
        this.runner = new JobRunner(node, store, jobs, JobSettings.USUAL, clock);
    }

    /** Begins. */
    public void start() {
        sealing.start();
        relay.start();
        runner.start();
    }

    /** Ends what is under way, begins nothing else, and closes the store. Closing twice is no error. */
    @Override
    public void close() {
        runner.stop();
        relay.stop();
        sealing.stop();
        store.close();
    }
}
