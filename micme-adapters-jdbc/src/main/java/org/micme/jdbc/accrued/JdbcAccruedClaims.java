package org.micme.jdbc.accrued;

import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.port.NotUnique;
import org.micme.spi.record.AccruedRecords;

/** Claims of accrued credit by id: inserted, and never changed. For one unit of work. */
public final class JdbcAccruedClaims implements AccruedClaims {

    private static final int ROWS_AT_ONCE = 200;
    private static final String SELECT = "select body from accrued_claim where institution = ?";

    private final Session session;

    /** In a unit. */
    public JdbcAccruedClaims(Session session, PersonalData personal) {
        this.session = session;
    }

    @Override
    public void add(AccruedClaim claim) {
        try {
            session.update(
                    "insert into accrued_claim (institution, claim, learner, claimed_at, body) values (?, ?, ?, ?, ?)",
                    session.institution(),
                    claim.id().value(),
                    claim.learner().value(),
                    claim.act().occurredAt(),
                    JsonText.write(AccruedRecords.ACCRUED_CLAIM, claim));
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure()) ? session.refuse(new NotUnique("accrued claim", "id")) : e;
        }
    }

    private List<AccruedClaim> list(String conditions, @Nullable Object... values) {
        return session.list(
                SELECT + conditions, row -> JsonText.read(AccruedRecords.ACCRUED_CLAIM, row.text(1)), values);
    }

    @Override
    public Optional<AccruedClaim> find(AccruedClaimId id) {
        return list(" and claim = ?", session.institution(), id.value()).stream()
                .findFirst();
    }

    @Override
    public List<AccruedClaim> of(PersonId learner) {
        return list(" and learner = ? order by claimed_at desc, claim", session.institution(), learner.value());
    }

    @Override
    public Stream<AccruedClaim> stream() {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages<AccruedClaim>(
                                last -> list(
                                        " and claim > ? order by institution, claim limit " + ROWS_AT_ONCE,
                                        session.institution(),
                                        last == null ? "" : last.id().value()),
                                ROWS_AT_ONCE),
                        0),
                false);
    }
}
