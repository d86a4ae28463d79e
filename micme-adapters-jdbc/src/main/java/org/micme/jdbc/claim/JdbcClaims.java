package org.micme.jdbc.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.aggregate.ManyKeys;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.page.Keyset;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.claim.Claiming;
import org.micme.spi.claim.Claims;
import org.micme.spi.port.StaleVersion;

/** Claims by learner, activity and credit type: the primary key is what makes each one exactly once (CRE-4). For one unit of work. */
public final class JdbcClaims implements Claims {

    private static final int ROWS_AT_ONCE = 500;
    private static final String SELECT =
            "select " + ClaimRow.KEY + ", " + ClaimRow.COLUMNS + " from credit_claim where institution = ?";
    private static final List<String> KEY_COLUMNS = List.of("learner", "activity", "credit_type");
    private static final Keyset ALL = Keyset.rising(SELECT, KEY_COLUMNS, "institution");
    private static final String KEY_IS = " and learner = ? and activity = ? and credit_type = ?";
    private static final String INSERT = "insert into credit_claim (institution, " + ClaimRow.KEY + ", "
            + ClaimRow.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update credit_claim set version = ?, state = ?, quarters = ?, channel = ?,"
            + " claimed_by = ?, occurred_at = ?, recorded_at = ?, more = ?"
            + " where institution = ?" + KEY_IS + " and version = ?";

    private final Session session;

    /** In a unit. */
    public JdbcClaims(Session session, PersonalData personal) {
        this.session = session;
    }

    @Override
    public Claiming claim(ClaimedCredit claim) {
        OpenClaim opened = claim.opened();
        // A unit that claims the same at the same time is waited for, and then nothing is changed.
        int changed = opened.version().equals(Version.NEW)
                ? session.update(INSERT + " on conflict do nothing", inserted(claim))
                : session.update(UPDATE + " and state = " + ClaimRow.OPEN, updated(claim, opened.version()));
        if (changed == 1) {
            return new Claiming(true, ClaimRow.kept(claim));
        }
        CreditClaim standing = find(claim.key())
                .orElseThrow(() -> session.refuse(new StaleVersion("claim", claim.key(), opened.version())));
        if (standing instanceof OpenClaim) {
            throw session.refuse(new StaleVersion("claim", claim.key(), opened.version()));
        }
        return new Claiming(false, standing);
    }

    private @Nullable Object[] inserted(CreditClaim claim) {
        return joined(ClaimRow.key(session.institution(), claim.key()), ClaimRow.values(claim));
    }

    private @Nullable Object[] updated(CreditClaim claim, Version expected) {
        return joined(
                joined(ClaimRow.values(claim), ClaimRow.key(session.institution(), claim.key())), expected.number());
    }

    private static @Nullable Object[] joined(@Nullable Object[] some, @Nullable Object... others) {
        @Nullable Object[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    @Override
    public Optional<CreditClaim> find(ClaimKey key) {
        return session.first(SELECT + KEY_IS, ClaimRow::read, ClaimRow.key(session.institution(), key));
    }

    @Override
    public List<CreditClaim> findAll(Collection<ClaimKey> keys) {
        return ManyKeys.find(keys, CreditClaim::key, this::ofAny);
    }

    private List<CreditClaim> ofAny(List<ClaimKey> keys) {
        List<Object[]> wanted = keys.stream().map(ClaimRow::key).toList();
        return session.list(
                "select " + ClaimRow.KEY + ", " + ClaimRow.COLUMNS + " from "
                        + ManyKeys.table(session.dialect(), wanted.get(0)) + " join credit_claim on "
                        + ManyKeys.isWanted(KEY_COLUMNS) + " where institution = ?",
                ClaimRow::read,
                ManyKeys.bound(wanted, session.institution()));
    }

    @Override
    public List<CreditClaim> of(Participation participation) {
        return session.list(
                SELECT + " and learner = ? and activity = ? order by credit_type",
                ClaimRow::read,
                session.institution(),
                participation.learner().value(),
                participation.activity().number());
    }

    @Override
    public List<CreditClaim> of(PersonId learner) {
        return session.list(
                SELECT + " and learner = ? and state <> " + ClaimRow.OPEN
                        + " order by occurred_at, activity, credit_type",
                ClaimRow::read,
                session.institution(),
                learner.value());
    }

    @Override
    public void save(CreditClaim next, Version expected) {
        session.standing().requireChangeable();
        if (next.version().compareTo(expected) <= 0) {
            throw new IllegalArgumentException("the next version is not higher than the expected one");
        }
        try {
            int changed = expected.equals(Version.NEW)
                    ? session.update(INSERT, inserted(next))
                    : session.update(UPDATE, updated(next, expected));
            if (changed == 0) {
                throw session.refuse(new StaleVersion("claim", next.key(), expected));
            }
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure())
                    ? session.refuse(new StaleVersion("claim", next.key(), expected))
                    : e;
        }
    }

    @Override
    public Stream<CreditClaim> stream() {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages<>(this::after, ROWS_AT_ONCE), 0), false);
    }

    private List<CreditClaim> after(@Nullable CreditClaim last) {
        if (last == null) {
            return ALL.first(session, ROWS_AT_ONCE, ClaimRow::read, session.institution());
        }
        Participation participation = last.key().participation();
        List<Object> key = List.of(
                participation.learner().value(),
                participation.activity().number(),
                last.key().type().code());
        return ALL.after(session, key, ROWS_AT_ONCE, ClaimRow::read, session.institution());
    }
}
