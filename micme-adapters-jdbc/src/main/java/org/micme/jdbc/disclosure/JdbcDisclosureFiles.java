package org.micme.jdbc.disclosure;

import java.time.temporal.ChronoUnit;
import org.micme.domain.account.PersonId;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.record.DisclosureRecords;

/** Disclosures by person. For one unit of work. */
public final class JdbcDisclosureFiles extends JdbcAggregates<PersonId, DisclosureFile> implements DisclosureFiles {

    private static final Table<PersonId, DisclosureFile> TABLE = TableBuilder.<PersonId, DisclosureFile>of(
                    "disclosure_file", DisclosureFile::person)
            .key(person -> new Object[] {person.value()}, "person")
            .build(DisclosureFile::version, Body.plain(DisclosureRecords.DISCLOSURE_FILE));

    /** In a unit. */
    public JdbcDisclosureFiles(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }

    @Override
    public void save(DisclosureFile next, Version expected) {
        long kept = next.disclosures()
                .toJavaStream()
                .map(disclosure -> disclosure.submittedAt().truncatedTo(ChronoUnit.MICROS))
                .distinct()
                .count();
        if (kept < next.disclosures().size()) {
            throw new IllegalArgumentException(
                    "two disclosures of " + next.person()
                            + " were submitted within one microsecond, and could not be told apart: submit the later one again");
        }
        super.save(next, expected);
    }
}
