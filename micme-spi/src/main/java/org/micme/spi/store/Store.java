package org.micme.spi.store;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.PlugIn;
import org.micme.spi.audit.Ledger;
import org.micme.spi.job.Jobs;
import org.micme.spi.outbox.OutboxQueue;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.port.StorePort;
import org.micme.spi.port.StoreUnavailable;

/**
 * Keeps what institutions must not lose. One store serves many institutions, and none sees another's data.
 *
 * <p>Thread safe. Implementations are proven by the compatibility kit.
 */
public interface Store extends PlugIn, AutoCloseable {

    /**
     * Does a unit of work: either all of its changes are kept when this returns, and survive any crash, or none is.
     *
     * <p>Where a database gives a unit up because of another (a deadlock, a serialization failure) or is cut off before the
     * commit was sent, the work is done anew, a bounded number of times; so it has no effect but through its ports.
     *
     * @param institution whose data; never null
     * @param work what to do; runs in the caller's thread, one unit inside another is refused with
     *     {@link IllegalStateException}; never null
     * @param <T> the type of the answer
     * @return what the work returns
     * @throws StaleVersion where somebody else changed first what the work saves
     * @throws NotUnique where something has to be unique and is there already
     * @throws StoreUnavailable where the store can't be reached, or can't keep more; nothing is kept then, unless
     *     {@link StoreUnavailable#mayBeKept()} says that the commit itself got no answer
     */
    <T> T inUnit(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work);

    /**
     * Reads: as {@link #inUnit}, but all that is read is of one moment, and a change is refused with
     * {@link IllegalStateException}. It waits for no unit that changes something, and lets none wait.
     *
     * @param institution whose data; never null
     * @param work what to read; never null
     * @param <T> the type of the answer
     * @return what the work returns
     * @throws StoreUnavailable where the store can't be reached
     */
    <T> T reading(InstitutionId institution, Function<? super UnitOfWork, ? extends T> work);

    /**
     * Which ports there are: a store may leave some out. {@link UnitOfWork#port} refuses those with {@link PortAbsent}.
     *
     * @return never null
     */
    Set<Class<? extends StorePort>> ports();

    /**
     * The institutions with anything kept, be it a job.
     *
     * @return never null
     * @throws StoreUnavailable where the store can't be reached
     */
    Set<InstitutionId> institutions();

    /**
     * To how fine a step instants are kept.
     *
     * @return {@link ChronoUnit#NANOS}, {@link ChronoUnit#MICROS} or {@link ChronoUnit#MILLIS}; never null
     */
    ChronoUnit precision();

    /**
     * The outbox as those who deliver see it: across all institutions.
     *
     * @return never null
     * @throws PortAbsent where the port {@link org.micme.spi.outbox.Outbox} is left out
     */
    OutboxQueue outboxQueue();

    /**
     * Whether there are jobs: a store may leave them out, and another one keeps them then.
     *
     * @return true, unless the store says otherwise
     */
    default boolean keepsJobs() {
        return true;
    }

    /**
     * The jobs of all institutions.
     *
     * @return never null
     * @throws PortAbsent where they are left out
     */
    Jobs jobs();

    /**
     * Seals the audit trail and the decision log, and verifies them.
     *
     * @return never null
     * @throws PortAbsent where one of the two ports is left out
     */
    Ledger ledger();

    /**
     * Gives all connections back. Units under way are finished first; later ones are refused with
     * {@link IllegalStateException}. Closing twice is no error.
     */
    @Override
    void close();
}
