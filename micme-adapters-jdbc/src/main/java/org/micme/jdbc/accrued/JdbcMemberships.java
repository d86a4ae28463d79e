package org.micme.jdbc.accrued;

import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.Membership;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.record.AccruedRecords;

/** Memberships by member. For one unit of work. */
public final class JdbcMemberships extends JdbcAggregates<PersonId, Membership> implements Memberships {

    private static final Table<PersonId, Membership> TABLE = TableBuilder.<PersonId, Membership>of(
                    "membership", Membership::member)
            .key(person -> new Object[] {person.value()}, "member")
            .build(Membership::version, Body.plain(AccruedRecords.MEMBERSHIP));

    /** In a unit. */
    public JdbcMemberships(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }
}
