package org.micme.jdbc.ledger;

import org.micme.jdbc.sql.Session;

/** The two streams of entries that are sealed. */
enum Streams {
    AUDIT,
    DECISION;

    /** How an entry is called in reports. */
    String named(long entry) {
        return name().toLowerCase(java.util.Locale.ROOT) + " " + entry;
    }

    /** Notes that an entry waits to be sealed. */
    void await(Session session, long entry) {
        session.update(
                "insert into unsealed (institution, stream, entry) values (?, ?, ?)",
                session.institution(),
                ordinal(),
                entry);
    }
}
