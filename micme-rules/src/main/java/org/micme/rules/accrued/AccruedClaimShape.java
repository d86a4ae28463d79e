package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.micme.domain.accrued.AccruedCreditId;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.accrued.CertificatePreview.Certificate;
import org.micme.rules.accrued.CertificatePreview.Topic;
import org.micme.rules.accrued.Selection.Pick;
import org.micme.rules.facts.CommonKinds;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the facts of {@link AccruedClaimRule} are read, and its details written. */
final class AccruedClaimShape {

    static final Shape<AccruedClaimFacts> FACTS = facts();
    static final Shape<CertificatePreview> DETAILS = details();

    private AccruedClaimShape() {}

    private static Kind<AccruedCreditId> id() {
        return Kinds.coded(AccruedCreditId::of, AccruedCreditId::value);
    }

    private static Shape<AccruedCredit> credit() {
        ShapeBuilder<AccruedCredit> s = Shape.of("earned credit");
        Field<AccruedCreditId> id = s.needs("id", id(), AccruedCredit::id);
        Field<String> course = s.needs("course", Kinds.TEXT, AccruedCredit::course);
        Field<String> topic = s.needs("topic", Kinds.TEXT, AccruedCredit::topic);
        Field<CreditType> type = s.needs("creditType", CommonKinds.CREDIT_TYPE, AccruedCredit::creditType);
        Field<Amount> amount = s.needs("amount", Kinds.AMOUNT, AccruedCredit::amount);
        Field<LocalDate> earnedOn = s.needs("earnedOn", Kinds.DATE, AccruedCredit::earnedOn);
        Field<Amount> claimed = s.needs("claimed", Kinds.AMOUNT, AccruedCredit::claimed);
        return s.build(v -> AccruedCredit.builder()
                .id(v.get(id))
                .course(v.get(course))
                .topic(v.get(topic))
                .creditType(v.get(type))
                .amount(v.get(amount))
                .earnedOn(v.get(earnedOn))
                .claimed(v.get(claimed))
                .build());
    }

    private static Kind<Selection> selection() {
        ShapeBuilder<Pick> s = Shape.of("picked credit");
        Field<AccruedCreditId> id = s.needs("id", id(), Pick::id);
        Field<Amount> amount = s.needs("amount", Kinds.AMOUNT, Pick::amount);
        Shape<Pick> pick = s.build(v -> new Pick(v.get(id), v.get(amount)));
        Kind<Seq<Pick>> picks = Kinds.distinctList(pick, "id");
        return Kinds.wordOr("ALL", Selection.ALL, picks, Selection::of, Selection::picks);
    }

    private static Shape<AccruedClaimFacts> facts() {
        ShapeBuilder<AccruedClaimFacts> s = Shape.of("facts of accrued-claim");
        Field<ZoneId> zone = s.needs("zone", Kinds.ZONE, AccruedClaimFacts::zone);
        Field<Boolean> membership = s.needs("membershipActive", Kinds.FLAG, AccruedClaimFacts::membershipActive);
        Field<CreditType> type = s.needs("creditType", CommonKinds.CREDIT_TYPE, AccruedClaimFacts::creditType);
        Field<Seq<AccruedCredit>> earned =
                s.mayOmit("earned", Kinds.distinctList(credit(), "id"), AccruedClaimFacts::earned);
        Field<Selection> selection = s.needs("selection", selection(), AccruedClaimFacts::selection);
        Field<String> name = s.may("displayName", Kinds.TEXT_OR_NONE, AccruedClaimFacts::displayName);
        Field<Instant> asOf = s.asOf(AccruedClaimFacts::asOf);
        return s.build(v -> AccruedClaimFacts.builder()
                .asOf(v.get(asOf))
                .zone(v.get(zone))
                .membershipActive(v.get(membership))
                .creditType(v.get(type))
                .earned(v.get(earned, Array.empty()))
                .selection(v.get(selection))
                .displayName(v.option(name))
                .build());
    }

    private static Shape<CertificatePreview> details() {
        ShapeBuilder<Topic> t = Shape.of("line of a certificate");
        t.needs("topic", Kinds.TEXT, Topic::topic);
        t.needs("amount", Kinds.AMOUNT, Topic::amount);
        ShapeBuilder<Certificate> c = Shape.of("certificate");
        c.needs("course", Kinds.TEXT, Certificate::course);
        c.needs("total", Kinds.AMOUNT, Certificate::total);
        c.needs("topics", Kinds.list(t.buildForWriting()), Certificate::topics);
        ShapeBuilder<CertificatePreview> s = Shape.of("details of accrued-claim");
        s.needs("total", Kinds.AMOUNT, CertificatePreview::total);
        s.needs("certificates", Kinds.list(c.buildForWriting()), CertificatePreview::certificates);
        return s.buildForWriting();
    }
}
