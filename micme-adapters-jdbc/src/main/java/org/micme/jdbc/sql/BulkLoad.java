package org.micme.jdbc.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows on their way into one table, by the fastest way that the database has. Until it is ended or closed, its session can do nothing
 * else. What the database refuses is thrown by any later call. For one thread.
 */
public interface BulkLoad extends AutoCloseable {

    /** Sends rows. */
    void add(List<@Nullable Object[]> rows);

    /** Waits until the database has taken all. */
    void end();

    /** Gives up what was not ended. */
    @Override
    void close();
}
