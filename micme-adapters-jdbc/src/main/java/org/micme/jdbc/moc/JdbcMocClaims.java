package org.micme.jdbc.moc;

import org.micme.domain.claim.Participation;
import org.micme.domain.moc.MocClaim;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.moc.MocClaims;
import org.micme.spi.record.MocRecords;

/** MOC claims by activity and learner. For one unit of work. */
public final class JdbcMocClaims extends JdbcAggregates<Participation, MocClaim> implements MocClaims {

    private static final Table<Participation, MocClaim> TABLE = TableBuilder.<Participation, MocClaim>of(
                    "moc_claim", MocClaim::participation)
            .key(
                    participation -> new Object[] {
                        participation.learner().value(),
                        participation.activity().number()
                    },
                    "learner",
                    "activity")
            .build(MocClaim::version, Body.plain(MocRecords.MOC_CLAIM));

    /** In a unit. */
    public JdbcMocClaims(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }
}
