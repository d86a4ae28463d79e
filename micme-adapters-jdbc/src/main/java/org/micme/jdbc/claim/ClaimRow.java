package org.micme.jdbc.claim;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.sql.Row;
import org.micme.spi.record.ClaimRecords;

/**
 * A claim as a row. The usual claim lies in columns; one with a late grant or a withdrawal lies whole in {@code more} as well, and is
 * read from there.
 */
final class ClaimRow {

    /** The columns that change, in the order of {@link #values}. */
    static final String COLUMNS = "version, state, quarters, channel, claimed_by, occurred_at, recorded_at, more";

    static final String KEY = "learner, activity, credit_type";

    /** The state of a claim that was only granted late. */
    static final int OPEN = 0;

    private static final int CLAIMED = 1;
    private static final int WITHDRAWN = 2;
    private static final Channel[] CHANNELS = Channel.values();

    private ClaimRow() {}

    static Object[] key(String institution, ClaimKey key) {
        return new Object[] {
            institution,
            key.participation().learner().value(),
            key.participation().activity().number(),
            key.type().code()
        };
    }

    /** The key within the institution. */
    static Object[] key(ClaimKey key) {
        return new Object[] {
            key.participation().learner().value(),
            key.participation().activity().number(),
            key.type().code()
        };
    }

    static @Nullable Object[] values(CreditClaim claim) {
        return claim.fold(
                open -> values(open, OPEN, null),
                claimed -> values(claimed, CLAIMED, claimed),
                withdrawn -> values(withdrawn, WITHDRAWN, withdrawn.claimed()));
    }

    private static @Nullable Object[] values(CreditClaim claim, int state, @Nullable ClaimedCredit claimed) {
        boolean usual = claim instanceof ClaimedCredit whole && isUsual(whole);
        String more = usual ? null : JsonText.write(ClaimRecords.CREDIT_CLAIM, claim);
        long version = claim.version().number();
        if (claimed == null) {
            return new @Nullable Object[] {version, state, null, null, null, null, null, more};
        }
        Act act = claimed.claiming();
        return new @Nullable Object[] {
            version,
            state,
            claimed.amount().quarters(),
            claimed.channel().ordinal(),
            act.by().value(),
            act.occurredAt(),
            act.recordedAt(),
            more
        };
    }

    private static boolean isUsual(ClaimedCredit claimed) {
        return claimed.opened().version().equals(Version.NEW)
                && claimed.opened().late().isEmpty();
    }

    /** The claim of a row that selects the key, then the columns. */
    static CreditClaim read(Row row) throws SQLException {
        String more = row.textOrNull(11);
        if (more != null) {
            return JsonText.read(ClaimRecords.CREDIT_CLAIM, more);
        }
        Participation participation = new Participation(PersonId.of(row.text(1)), ActivityId.of(row.number(2)));
        ClaimKey key = new ClaimKey(participation, CreditType.of(row.text(3)));
        Act act = new Act(PersonId.of(row.text(8)), row.instant(9), row.instant(10));
        return new ClaimedCredit(
                OpenClaim.of(key),
                Version.of(row.large(4)),
                Credits.ofQuarters(row.number(6)),
                CHANNELS[row.number(7)],
                act);
    }

    /** The claim as it comes back: instants are kept to microseconds. */
    static ClaimedCredit kept(ClaimedCredit claim) {
        Act act = claim.claiming();
        return new ClaimedCredit(
                claim.opened(),
                claim.version(),
                claim.amount(),
                claim.channel(),
                new Act(act.by(), cut(act.occurredAt()), cut(act.recordedAt())));
    }

    private static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
