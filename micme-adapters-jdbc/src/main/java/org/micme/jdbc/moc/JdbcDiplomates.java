package org.micme.jdbc.moc;

import org.micme.domain.account.PersonId;
import org.micme.domain.moc.Diplomate;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.record.MocRecords;

/** Diplomates by person, encrypted. For one unit of work. */
public final class JdbcDiplomates extends JdbcAggregates<PersonId, Diplomate> implements Diplomates {

    private static final Table<PersonId, Diplomate> TABLE = TableBuilder.<PersonId, Diplomate>of(
                    "diplomate", Diplomate::person)
            .key(person -> new Object[] {person.value()}, "person")
            .build(Diplomate::version, Body.encrypted(MocRecords.DIPLOMATE));

    /** In a unit. */
    public JdbcDiplomates(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }
}
