package org.micme.app.job;

import java.time.InstantSource;
import java.util.UUID;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.plugin.PlugIns;
import org.micme.spi.store.Store;

/**
 * What one node does for its store while it answers: it seals, and it delivers by whatever transports its plug-ins are. It owns the
 * store. Thread safe.
 */
public final class Background implements AutoCloseable {

    private final Store store;
    private final Sealing sealing;
    private final OutboxRelay relay;

    /**
     * Over a store.
     *
     * @param store closed with this; never null
     * @param plugIns sees the plug-ins; never null
     * @throws org.micme.spi.plugin.PlugInProblem where they don't go together
     */
    public Background(Store store, ClassLoader plugIns) {
        this.store = store;
        PlugIns settled = PlugIns.builder().with(store).discover(plugIns).build();
        InstantSource clock = InstantSource.system();
        this.sealing = new Sealing(store, clock);
        // Nodes tell themselves apart by nothing that has to be set up, and a node that starts again is another one.
        this.relay = new OutboxRelay(
                UUID.randomUUID().toString(), store, settled.all(OutboxTransport.class), RelaySettings.USUAL, clock);
    }

    /** Begins. */
    public void start() {
        sealing.start();
        relay.start();
    }

    /** Ends what is under way, begins nothing else, and closes the store. Closing twice is no error. */
    @Override
    public void close() {
        relay.stop();
        sealing.stop();
        store.close();
    }
}
