package com.example.notebook;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.micme.domain.accrued.Membership;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.UnitOfWork;

/** A unit: a copy of the page, which becomes the page if all goes well. */
final class NotebookUnit implements UnitOfWork {

    private final InstitutionId institution;
    private final boolean readOnly;
    private final NavigableMap<String, Membership> members;
    private final Memberships memberships = new NotebookMemberships(this);
    private StaleVersion refusal;
    private boolean ended;

    NotebookUnit(InstitutionId institution, NavigableMap<String, Membership> page, boolean readOnly) {
        this.institution = institution;
        this.members = new TreeMap<>(page);
        this.readOnly = readOnly;
    }

    // region run
    <T> T run(Function<? super UnitOfWork, ? extends T> work) {
        try {
            T answer = work.apply(this);
            if (refusal != null) {
                throw refusal;
            }
            return answer;
        } finally {
            ended = true;
        }
    }
    // endregion

    NavigableMap<String, Membership> members() {
        return members;
    }

    @Override
    public InstitutionId institution() {
        return institution;
    }

    @Override
    public <P extends StorePort> P port(Class<P> type) {
        mustBeUsable();
        if (type != Memberships.class) {
            throw new PortAbsent("notebook", type);
        }
        return type.cast(memberships);
    }

    void mustBeUsable() {
        if (ended || refusal != null) {
            throw new IllegalStateException("the unit has ended");
        }
    }

    void mustBeWritable() {
        mustBeUsable();
        if (readOnly) {
            throw new IllegalStateException("the unit reads");
        }
    }

    StaleVersion refuse(StaleVersion stale) {
        refusal = stale;
        return stale;
    }
}
