package org.micme.spi.audit;

import java.util.stream.Stream;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.port.StorePort;

/**
 * Who changed what, and when (RSS-16): written in the unit of the change, and never changed or taken away. There is no way to do
 * so here, and {@link Ledger#verify} finds whoever does it elsewhere.
 */
public interface AuditTrail extends StorePort {

    /**
     * Appends an entry.
     *
     * @param entry never null
     */
    void append(AuditEntry entry);

    /**
     * What happened to a thing.
     *
     * @param subjectKind such as {@code child}; never null
     * @param subjectKey its key; never null
     * @param page which page; never null
     * @return in the order in which the entries were appended
     */
    Page<AuditEntry> of(String subjectKind, String subjectKey, PageRequest page);

    /**
     * All entries, in the order in which they were appended.
     *
     * @return a stream to be closed, and read within the unit; never null
     */
    Stream<AuditEntry> stream();
}
