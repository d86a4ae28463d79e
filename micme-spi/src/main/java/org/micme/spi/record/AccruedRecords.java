package org.micme.spi.record;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.AccruedClaimId;
import org.micme.domain.accrued.AccruedClaimLine;
import org.micme.domain.accrued.AccruedCredit;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.EarnedCredit;
import org.micme.domain.accrued.FullyClaimedCredit;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.accrued.PartlyClaimedCredit;
import org.micme.domain.accrued.UnclaimedCredit;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How accrued credit, its claims and memberships are written down. */
public final class AccruedRecords {

    private static final Kind<AccruedCreditId> CREDIT_ID =
            CommonRecords.text("an accrued credit's id", AccruedCreditId::of, AccruedCreditId::value);

    private static final Kind<EarnedCredit> EARNED = earned();

    /** One line of credit that a learner has accrued. */
    public static final Kind<AccruedCredit> ACCRUED_CREDIT = credit();

    /** All that a learner has accrued. */
    public static final Kind<CreditLedger> CREDIT_LEDGER = ledger();

    /** A claim of accrued credit. */
    public static final Kind<AccruedClaim> ACCRUED_CLAIM = claim();

    /** A person's membership. */
    public static final Kind<Membership> MEMBERSHIP = membership();

    private AccruedRecords() {}

    private static Kind<CreditLedger> ledger() {
        ShapeBuilder<CreditLedger> s = Shape.of("credit ledger");
        Field<PersonId> learner = s.needs("learner", CommonRecords.PERSON, CreditLedger::learner);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, CreditLedger::version);
        Field<Map<AccruedCreditId, AccruedCredit>> credits = s.needs("credits", credits(), CreditLedger::credits);
        return s.buildSelfChecking(v -> new CreditLedger(v.get(learner), v.get(version), v.get(credits)));
    }

    private static Kind<AccruedCredit> credit() {
        return Kinds.<AccruedCredit>variants(CommonRecords.STATE)
                .of("UNCLAIMED", UnclaimedCredit.class, ofEarned("unclaimed credit", UnclaimedCredit::new))
                .of("PARTLY_CLAIMED", PartlyClaimedCredit.class, partly())
                .of(
                        "FULLY_CLAIMED",
                        FullyClaimedCredit.class,
                        ofEarned("fully claimed credit", FullyClaimedCredit::new))
                .build();
    }

    /** Written as a list: each line of credit tells its id itself. */
    private static Kind<Map<AccruedCreditId, AccruedCredit>> credits() {
        return RecordKinds.made(
                "a list in which no id comes twice",
                RecordKinds.list(ACCRUED_CREDIT),
                AccruedRecords::byId,
                credits -> credits.values());
    }

    private static Map<AccruedCreditId, AccruedCredit> byId(Seq<AccruedCredit> credits) {
        Map<AccruedCreditId, AccruedCredit> byId = LinkedHashMap.ofEntries(
                credits.map(credit -> Map.entry(credit.earned().id(), credit)));
        if (byId.size() < credits.size()) {
            throw new IllegalArgumentException("credits has one twice");
        }
        return byId;
    }

    private static <T extends AccruedCredit> Shape<T> ofEarned(String title, Function<EarnedCredit, T> make) {
        ShapeBuilder<T> s = Shape.of(title);
        Field<EarnedCredit> earned = s.needs("earned", EARNED, AccruedCredit::earned);
        return s.buildSelfChecking(v -> make.apply(v.get(earned)));
    }

    private static Shape<PartlyClaimedCredit> partly() {
        ShapeBuilder<PartlyClaimedCredit> s = Shape.of("partly claimed credit");
        Field<EarnedCredit> earned = s.needs("earned", EARNED, PartlyClaimedCredit::earned);
        Field<Amount> claimed = s.needs("claimed", RecordKinds.AMOUNT, PartlyClaimedCredit::claimed);
        return s.buildSelfChecking(v -> new PartlyClaimedCredit(v.get(earned), v.get(claimed)));
    }

    private static Kind<EarnedCredit> earned() {
        ShapeBuilder<EarnedCredit> s = Shape.of("earned credit");
        Field<AccruedCreditId> id = s.needs("id", CREDIT_ID, EarnedCredit::id);
        Field<PersonId> learner = s.needs("learner", CommonRecords.PERSON, EarnedCredit::learner);
        Field<String> course = s.needs("course", RecordKinds.TEXT, EarnedCredit::course);
        Field<String> topic = s.needs("topic", RecordKinds.TEXT, EarnedCredit::topic);
        Field<CreditType> type = s.needs("type", CommonRecords.CREDIT_TYPE, EarnedCredit::type);
        Field<Amount> amount = s.needs("amount", RecordKinds.AMOUNT, EarnedCredit::amount);
        Field<LocalDate> earnedOn = s.needs("earnedOn", RecordKinds.DATE, EarnedCredit::earnedOn);
        return s.buildSelfChecking(v -> EarnedCredit.builder()
                .id(v.get(id))
                .learner(v.get(learner))
                .course(v.get(course))
                .topic(v.get(topic))
                .type(v.get(type))
                .amount(v.get(amount))
                .earnedOn(v.get(earnedOn))
                .build());
    }

    private static Kind<AccruedClaim> claim() {
        ShapeBuilder<AccruedClaim> s = Shape.of("accrued claim");
        Kind<AccruedClaimId> claimId =
                CommonRecords.text("an accrued claim's id", AccruedClaimId::of, AccruedClaimId::value);
        Field<AccruedClaimId> id = s.needs("id", claimId, AccruedClaim::id);
        Field<PersonId> learner = s.needs("learner", CommonRecords.PERSON, AccruedClaim::learner);
        Field<String> displayName = s.needs("displayName", RecordKinds.TEXT, AccruedClaim::displayName);
        Field<CreditType> type = s.needs("type", CommonRecords.CREDIT_TYPE, AccruedClaim::type);
        Field<Seq<AccruedClaimLine>> lines = s.needs("lines", RecordKinds.list(line()), AccruedClaim::lines);
        Field<Act> act = s.needs("act", CommonRecords.ACT, AccruedClaim::act);
        return s.buildSelfChecking(v -> AccruedClaim.builder()
                .id(v.get(id))
                .learner(v.get(learner))
                .displayName(v.get(displayName))
                .type(v.get(type))
                .lines(v.get(lines))
                .act(v.get(act))
                .build());
    }

    private static Kind<AccruedClaimLine> line() {
        ShapeBuilder<AccruedClaimLine> s = Shape.of("accrued claim line");
        Field<AccruedCreditId> credit = s.needs("credit", CREDIT_ID, AccruedClaimLine::credit);
        Field<Amount> amount = s.needs("amount", RecordKinds.AMOUNT, AccruedClaimLine::amount);
        return s.buildSelfChecking(v -> new AccruedClaimLine(v.get(credit), v.get(amount)));
    }

    private static Kind<Membership> membership() {
        ShapeBuilder<Membership> s = Shape.of("membership");
        Field<PersonId> member = s.needs("member", CommonRecords.PERSON, Membership::member);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, Membership::version);
        Field<Seq<MembershipPeriod>> periods = s.needs("periods", RecordKinds.list(period()), Membership::periods);
        return s.buildSelfChecking(v -> new Membership(v.get(member), v.get(version), v.get(periods)));
    }

    private static Kind<MembershipPeriod> period() {
        ShapeBuilder<MembershipPeriod> s = Shape.of("membership period");
        Field<LocalDate> start = s.needs("startInclusive", RecordKinds.DATE, MembershipPeriod::startInclusive);
        Field<LocalDate> end = s.needs("endExclusive", RecordKinds.DATE, MembershipPeriod::endExclusive);
        return s.buildSelfChecking(v -> new MembershipPeriod(v.get(start), v.get(end)));
    }
}
