package org.micme.jdbc;

import java.util.HashMap;
import java.util.Map;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.port.StorePort;
import org.micme.spi.store.UnitOfWork;

/** A transaction. For one thread. */
final class JdbcUnit implements UnitOfWork {

    private final InstitutionId institution;
    private final Session session;
    private final PersonalData personal;
    private final Map<Class<?>, StorePort> ports = new HashMap<>();

    JdbcUnit(InstitutionId institution, Session session, PersonalData personal) {
        this.institution = institution;
        this.session = session;
        this.personal = personal;
    }

    @Override
    public InstitutionId institution() {
        return institution;
    }

    @Override
    public <P extends StorePort> P port(Class<P> type) {
        session.standing().requireOpen();
        return type.cast(ports.computeIfAbsent(type, wanted -> Ports.make(type, session, personal)));
    }
}
