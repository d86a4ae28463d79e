package org.micme.contract;

import java.util.List;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link AuditTrail#of}. */
public abstract class AuditOfThingContract extends PortListContract<AuditTrail, AuditEntry> {

    /** For an adapter's test. */
    protected AuditOfThingContract() {
        super(AuditTrail.class);
    }

    @Override
    Page<AuditEntry> page(AuditTrail port, PageRequest request) {
        return port.of("child", "2001", request);
    }

    @Override
    void add(int rank) {
        unit(port -> port.append(AuditTrailContract.entry("e" + rank)));
    }

    @Override
    int rank(AuditEntry row) {
        return Integer.parseInt(row.event().substring(1));
    }

    @Override
    List<Integer> mixed(List<Integer> ranks) {
        return ranks;
    }

    @Override
    List<Integer> later() {
        return List.of(9);
    }
}
