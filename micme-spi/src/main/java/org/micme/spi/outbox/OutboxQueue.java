package org.micme.spi.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/**
 * The outbox as those see it who deliver: any number of nodes share it, and each message is leased to one of them at a time. A node that
 * dies loses its leases by and by, and others go on: so a message is delivered at least once, and now and then twice, under the same
 * key. Each call is a unit of its own. Thread safe.
 */
public interface OutboxQueue {

    /**
     * Leases messages that may leave: the longest waiting first, then by institution and key; never one that is parked, or
     * leased, be it to the node that asks, or that another transport delivers: a node leaves what it can't deliver to others, and no
     * try is counted of it.
     *
     * <p>What was altered in the store, or encrypted with a key that is not there, can't be read any more. A lease that comes upon such a
     * message parks it, with an error that tells nothing of what it says, and gives out what comes after it; whoever had it before has
     * lost it. So fewer may come than are waiting, but none only where nothing may leave.
     *
     * @param node who asks, not blank
     * @param most how many at most, 1 to 1,000
     * @param now the moment of asking; never null
     * @param lease for how long; positive; never null
     * @param transports the names of those that the node has; never null
     * @return empty where nothing is to be done
     * @throws IllegalArgumentException where the node is blank, or a number is out of range
     */
    List<LeasedMessage> lease(String node, int most, Instant now, Duration lease, Set<String> transports);

    /**
     * The message has been delivered, and never leaves again.
     *
     * @param leased as it was leased; never null
     * @param now never null
     * @return false where the lease was lost in the meantime: the message was leased once more, and may be delivered once more; a
     *     lease that has only run out still counts
     */
    boolean delivered(LeasedMessage leased, Instant now);

    /**
     * The message could not be delivered, and is to be tried again.
     *
     * @param leased as it was leased; never null
     * @param notBefore when; never null
     * @param error what went wrong, without personal data; never null
     * @return false where the lease was lost to another node in the meantime
     */
    boolean retry(LeasedMessage leased, Instant notBefore, String error);

    /**
     * The message could not be delivered, and waits for a person (MSG-2).
     *
     * @param leased as it was leased; never null
     * @param error what went wrong, without personal data; never null
     * @return false where the lease was lost to another node in the meantime
     */
    boolean park(LeasedMessage leased, String error);

    /**
     * Messages that wait for a person, those that can't be read any more among them.
     *
     * @param institution never null
     * @param page which page; never null
     * @return by key
     * @throws IllegalArgumentException where the cursor is none of this list
     */
    Page<ParkedMessage> parked(InstitutionId institution, PageRequest page);

    /**
     * Lets a parked message try again from the start; one that can't be read even then is parked again as soon as it is to be leased.
     *
     * @param institution never null
     * @param key the message's; never null
     * @param notBefore when; never null
     * @return false where no such message is parked
     */
    boolean unpark(InstitutionId institution, String key, Instant notBefore);

    /**
     * How much waits.
     *
     * @param now never null
     * @return over all institutions; never null
     */
    OutboxFigures figures(Instant now);
}
