package org.micme.spi.port;

/**
 * The store does not have that port, and says so in {@link org.micme.spi.store.Store#ports()} or
 * {@link org.micme.spi.store.Store#keepsJobs()}.
 */
public final class PortAbsent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For a port.
     *
     * @param store the plug-in's name, never null
     * @param port the port's type, never null
     */
    public PortAbsent(String store, Class<?> port) {
        super("the store " + store + " has no " + port.getSimpleName() + ": use another store, or do without");
    }
}
