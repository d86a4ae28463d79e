package org.micme.spi.record;

import org.micme.domain.account.Act;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.ClaimedCredit;
import org.micme.domain.claim.CreditClaim;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.claim.Participation;
import org.micme.domain.claim.WithdrawnClaim;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How attendance and the claims of credit are written down. */
public final class ClaimRecords {

    /** A learner's attendance of an activity. */
    public static final Kind<Attendance> ATTENDANCE = attendance();

    private static final Shape<OpenClaim> OPEN = open();

    private static final Shape<ClaimedCredit> CLAIMED = claimed();

    /** A claim of credit in whatever state. */
    public static final Kind<CreditClaim> CREDIT_CLAIM = Kinds.<CreditClaim>variants(CommonRecords.STATE)
            .of("OPEN", OpenClaim.class, OPEN)
            .of("CLAIMED", ClaimedCredit.class, CLAIMED)
            .of("WITHDRAWN", WithdrawnClaim.class, withdrawn())
            .build();

    private ClaimRecords() {}

    private static Kind<Attendance> attendance() {
        ShapeBuilder<Attendance> s = Shape.of("attendance");
        Field<Participation> participation =
                s.needs("participation", CommonRecords.PARTICIPATION, Attendance::participation);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, Attendance::version);
        Field<Channel> channel = s.needsOrNull("channel", Kinds.oneOf(Channel.class), Attendance::channel);
        Field<Act> attended = s.needs("attended", CommonRecords.ACT, Attendance::attended);
        Field<Act> evaluated = s.needsOrNull("evaluated", CommonRecords.ACT, Attendance::evaluated);
        return s.buildSelfChecking(v -> new Attendance(
                v.get(participation), v.get(version), v.option(channel), v.get(attended), v.option(evaluated)));
    }

    private static Shape<OpenClaim> open() {
        ShapeBuilder<OpenClaim> s = Shape.of("open claim");
        Field<ClaimKey> key = s.needs("key", key(), OpenClaim::key);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, OpenClaim::version);
        Field<LateGrant> late = s.needsOrNull("late", lateGrant(), OpenClaim::late);
        return s.buildSelfChecking(v -> new OpenClaim(v.get(key), v.get(version), v.option(late)));
    }

    private static Shape<ClaimedCredit> claimed() {
        ShapeBuilder<ClaimedCredit> s = Shape.of("claimed credit");
        Field<OpenClaim> opened = s.needs("opened", OPEN, ClaimedCredit::opened);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, ClaimedCredit::version);
        Field<Credits> amount = s.needs("amount", CommonRecords.CREDITS, ClaimedCredit::amount);
        Field<Channel> channel = s.needs("channel", Kinds.oneOf(Channel.class), ClaimedCredit::channel);
        Field<Act> claiming = s.needs("claiming", CommonRecords.ACT, ClaimedCredit::claiming);
        return s.buildSelfChecking(
                v -> new ClaimedCredit(v.get(opened), v.get(version), v.get(amount), v.get(channel), v.get(claiming)));
    }

    private static Shape<WithdrawnClaim> withdrawn() {
        ShapeBuilder<WithdrawnClaim> s = Shape.of("withdrawn claim");
        Field<ClaimedCredit> claimed = s.needs("claimed", CLAIMED, WithdrawnClaim::claimed);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, WithdrawnClaim::version);
        Field<String> reason = s.needs("reason", RecordKinds.TEXT, WithdrawnClaim::reason);
        Field<Act> withdrawal = s.needs("withdrawal", CommonRecords.ACT, WithdrawnClaim::withdrawal);
        return s.buildSelfChecking(
                v -> new WithdrawnClaim(v.get(claimed), v.get(version), v.get(reason), v.get(withdrawal)));
    }

    private static Kind<ClaimKey> key() {
        ShapeBuilder<ClaimKey> s = Shape.of("claim key");
        Field<Participation> participation =
                s.needs("participation", CommonRecords.PARTICIPATION, ClaimKey::participation);
        Field<CreditType> type = s.needs("type", CommonRecords.CREDIT_TYPE, ClaimKey::type);
        return s.buildSelfChecking(v -> new ClaimKey(v.get(participation), v.get(type)));
    }

    private static Kind<LateGrant> lateGrant() {
        ShapeBuilder<LateGrant> s = Shape.of("late grant");
        Field<String> reason = s.needs("reason", RecordKinds.TEXT, LateGrant::reason);
        Field<Act> act = s.needs("act", CommonRecords.ACT, LateGrant::act);
        return s.buildSelfChecking(v -> new LateGrant(v.get(reason), v.get(act)));
    }
}
