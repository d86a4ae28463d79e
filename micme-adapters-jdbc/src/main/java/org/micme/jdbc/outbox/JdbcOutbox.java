package org.micme.jdbc.outbox;

import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;

/** The outbox as those see it who put messages in. For one unit of work. */
public final class JdbcOutbox implements Outbox {

    private final Session session;
    private final PersonalData personal;

    /** In a unit. */
    public JdbcOutbox(Session session, PersonalData personal) {
        this.session = session;
        this.personal = personal;
    }

    @Override
    public boolean put(OutboxMessage message) {
        return session.update(
                        "insert into outbox (institution, message, transport, payload, not_before, due_at, attempts, parked)"
                                + " values (?, ?, ?, ?, ?, ?, 0, false) on conflict do nothing",
                        session.institution(),
                        message.key(),
                        message.transport(),
                        Payloads.encrypted(message, session.institution(), personal),
                        message.notBefore(),
                        message.notBefore())
                == 1;
    }
}
