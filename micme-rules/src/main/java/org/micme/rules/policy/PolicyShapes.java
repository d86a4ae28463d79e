package org.micme.rules.policy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.rules.policy.BoardPolicy.InForce;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** The keys of a policy (policies.md), group by group: what a file and a request have in common. */
final class PolicyShapes {

    private static final Kind<CreditType> CREDIT_TYPE = Kinds.coded(CreditType::of, CreditType::code);

    private PolicyShapes() {}

    private static Shape<LateClaimPolicy> late() {
        ShapeBuilder<LateClaimPolicy> s = Shape.of("how late claims are granted");
        Field<Integer> max = s.needs("max", Kinds.COUNT, LateClaimPolicy::max);
        Field<QuotaPeriod> per = s.mayOmit("per", Kinds.oneOf(QuotaPeriod.class), LateClaimPolicy::per);
        Field<Seq<Role>> by = s.needs("by", Kinds.list(Kinds.oneOf(Role.class)), LateClaimPolicy::by);
        Field<Period> within = s.may("within", Kinds.PERIOD, LateClaimPolicy::within);
        return s.build(v -> new LateClaimPolicy(v.get(max), v.get(per, QuotaPeriod.EVER), v.get(by), v.option(within)));
    }

    private static Shape<ClaimPolicy> claim() {
        ShapeBuilder<ClaimPolicy> s = Shape.of("when credit can be claimed");
        Field<Integer> before = s.needs("minutesBefore", Kinds.COUNT, ClaimPolicy::minutesBefore);
        Field<Integer> after = s.may("minutesAfter", Kinds.COUNT, ClaimPolicy::minutesAfter);
        Field<LateClaimPolicy> late = s.may("late", late(), ClaimPolicy::late);
        return s.build(v -> new ClaimPolicy(v.get(before), v.option(after), v.option(late)));
    }

    private static Shape<EmailPolicy> email() {
        ShapeBuilder<EmailPolicy> s = Shape.of("which addresses are the same");
        Field<io.vavr.collection.Map<String, String>> domains = s.needs(
                "canonicalDomains", Kinds.table(text -> text, text -> text, Kinds.TEXT), EmailPolicy::canonicalDomains);
        return s.build(v -> new EmailPolicy(v.get(domains)));
    }

    private static Shape<CreditPolicy> credit() {
        ShapeBuilder<CreditPolicy> s = Shape.of("in which steps credit is claimed");
        Field<Amount> step = s.needs("step", Kinds.POSITIVE_AMOUNT, CreditPolicy::step);
        return s.build(v -> new CreditPolicy(v.get(step)));
    }

    private static Shape<AccruedPolicy> accrued() {
        ShapeBuilder<AccruedPolicy> s = Shape.of("how credit accrues");
        Field<Period> lifetime = s.needs("lifetime", Kinds.PERIOD, AccruedPolicy::lifetime);
        Field<Boolean> membership = s.needs("membershipNeeded", Kinds.FLAG, AccruedPolicy::membershipNeeded);
        Field<Seq<CreditType>> reported =
                s.needs("reportedDirectly", Kinds.list(CREDIT_TYPE), AccruedPolicy::reportedDirectly);
        return s.build(v -> new AccruedPolicy(v.get(lifetime), v.get(membership), v.get(reported)));
    }

    private static Shape<PasswordPolicy> password() {
        ShapeBuilder<PasswordPolicy> s = Shape.of("what a password has to be");
        Field<Integer> min = s.needs("min", Kinds.COUNT, PasswordPolicy::min);
        Field<Integer> max = s.needs("max", Kinds.COUNT, PasswordPolicy::max);
        Field<Seq<CharacterClass>> classes =
                s.needs("classes", Kinds.list(Kinds.oneOf(CharacterClass.class)), PasswordPolicy::classes);
        Field<String> special = s.needs("special", Kinds.EXACT_TEXT, PasswordPolicy::special);
        return s.build(v -> new PasswordPolicy(v.get(min), v.get(max), v.get(classes), v.get(special)));
    }

    /** All keys of a policy's body; the title is put on by whoever knows it. */
    static Shape<Policy> policy() {
        ShapeBuilder<Policy> s = Shape.of("policy");
        Field<ClaimPolicy> claim = s.needs("claim", claim(), Policy::claim);
        Field<DisclosurePolicy> disclosure =
                s.needs("disclosure", AccreditationShapes.disclosure(), Policy::disclosure);
        Field<ReadinessPolicy> readiness = s.needs("readiness", AccreditationShapes.readiness(), Policy::readiness);
        Field<NamePolicy> name = s.needs("name", AccreditationShapes.name(), Policy::topicName);
        Field<WatchPolicy> watch = s.needs("watch", AccreditationShapes.watch(), Policy::watch);
        Field<ApprovalPolicy> approval = s.needs("approval", AccreditationShapes.approval(), Policy::approval);
        Field<SeriesPolicy> series = s.needs("series", AccreditationShapes.series(), Policy::series);
        Field<CalendarPolicy> calendar = s.needs("calendar", AccreditationShapes.calendar(), Policy::calendar);
        Field<EmailPolicy> email = s.needs("email", email(), Policy::email);
        Field<Seq<String>> degrees = s.needs("degrees", Kinds.list(Kinds.TEXT), Policy::degrees);
        Field<io.vavr.collection.Map<Profession, Seq<CreditType>>> entitlements =
                s.needs("entitlements", Kinds.tableOf(Profession.class, Kinds.list(CREDIT_TYPE)), Policy::entitlements);
        Field<CreditPolicy> credit = s.needs("credit", credit(), Policy::credit);
        Field<AccruedPolicy> accrued = s.needs("accrued", accrued(), Policy::accrued);
        Field<PasswordPolicy> password = s.needs("password", password(), Policy::password);
        Field<Seq<BoardPolicy>> boards = s.needs("boards", BoardShapes.boards(), Policy::boards);
        return s.build(v -> new Policy(
                new PolicyParts.Accreditation(
                        v.get(disclosure),
                        v.get(readiness),
                        v.get(name),
                        v.get(watch),
                        v.get(approval),
                        v.get(series),
                        v.get(calendar)),
                new PolicyParts.Learning(v.get(claim), v.get(credit), v.get(accrued)),
                new PolicyParts.Accounts(v.get(degrees), v.get(password)),
                new PolicyParts.Made(
                        UNTITLED, Entitlements.of(v.get(entitlements)), Boards.of(v.get(boards)), v.get(email))));
    }

    /** The keys of a file that say what the policy is. */
    static Shape<PolicyTitle> title() {
        ShapeBuilder<FigureSource> f = Shape.of("where a figure comes from");
        Field<String> source = f.needs("source", Kinds.TEXT, FigureSource::source);
        Field<Boolean> verified = f.mayOmit("verified", Kinds.FLAG, FigureSource::verified);
        Shape<FigureSource> figure = f.build(v -> new FigureSource(v.get(source), v.get(verified, true)));
        ShapeBuilder<PolicyTitle> s = Shape.of("what a policy is known by");
        Field<String> name = s.needs("policy", Kinds.TEXT, PolicyTitle::name);
        Field<String> version = s.needs("version", Kinds.TEXT, PolicyTitle::version);
        Field<String> base = s.may("base", Kinds.TEXT, PolicyTitle::base);
        Field<LocalDate> from =
                s.may("from", Kinds.DATE, title -> title.inForce().from());
        Field<LocalDate> until =
                s.may("until", Kinds.DATE, title -> title.inForce().until());
        Field<io.vavr.collection.Map<String, FigureSource>> sources =
                s.mayOmit("sources", Kinds.table(path -> path, path -> path, figure), PolicyTitle::sources);
        return s.build(v -> new PolicyTitle(
                v.get(name),
                v.get(version),
                v.option(base),
                new InForce(v.option(from), v.option(until)),
                v.get(sources, LinkedHashMap.empty())));
    }

    private static final PolicyTitle UNTITLED =
            new PolicyTitle("untitled", "0", Option.none(), InForce.ALWAYS, LinkedHashMap.empty());
}
