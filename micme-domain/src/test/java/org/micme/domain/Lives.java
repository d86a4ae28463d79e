package org.micme.domain;

import static org.micme.domain.Fixtures.DETROIT;
import static org.micme.domain.Fixtures.NOON;
import static org.micme.domain.Fixtures.anHourAt;
import static org.micme.domain.Fixtures.anyAct;
import static org.micme.domain.Fixtures.anyContent;
import static org.micme.domain.Fixtures.anyDetails;
import static org.micme.domain.Fixtures.anyParticipation;
import static org.micme.domain.Fixtures.anySeriesDetails;
import static org.micme.domain.Fixtures.anyTeam;
import static org.micme.domain.Fixtures.claimOf;
import static org.micme.domain.Fixtures.disclosureAt;
import static org.micme.domain.Fixtures.earned;
import static org.micme.domain.Fixtures.line;
import static org.micme.domain.Fixtures.person;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Role;
import org.micme.domain.accrued.AccruedClaim;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.ClaimMinutes;
import org.micme.domain.activity.FacultyRequest;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.application.Application;
import org.micme.domain.application.ApplicationId;
import org.micme.domain.application.Attestation;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Channel;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.LateGrant;
import org.micme.domain.claim.OpenClaim;
import org.micme.domain.credit.Amount;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.Mitigation;
import org.micme.domain.disclosure.MitigationKind;
import org.micme.domain.disclosure.Relevance;
import org.micme.domain.disclosure.Review;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardAward;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Completion;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.domain.moc.MocClaim;
import org.micme.domain.moc.PostTestId;

/** Leads one aggregate of each kind through its whole life and keeps every state and event on the way. */
final class Lives {

    private final List<Serializable> seen = new ArrayList<>();
    private final AccountDetails details;
    private final DiplomateId diplomateId;
    private final BirthDay birthDay;

    private Lives(AccountDetails details, DiplomateId diplomateId, BirthDay birthDay) {
        this.details = details;
        this.diplomateId = diplomateId;
        this.birthDay = birthDay;
    }

    /** The same of whomever. */
    static List<Serializable> ofAnybody() {
        AccountDetails details = AccountDetails.builder()
                .email(anyDetails().email())
                .name(anyDetails().name())
                .professionalName(Option.some("Adaeze Okafor, MD"))
                .profession(anyDetails().profession())
                .degree(anyDetails().degree())
                .phones(anyDetails().phones())
                .build();
        return of(details, DiplomateId.of("304181"), BirthDay.of(2, 29));
    }

    /** Every state and event of these lives; the details, the id and the birth day are the one person's in them. */
    static List<Serializable> of(AccountDetails details, DiplomateId diplomateId, BirthDay birthDay) {
        Lives lives = new Lives(details, diplomateId, birthDay);
        lives.account();
        lives.series();
        lives.child();
        lives.disclosure();
        lives.review();
        lives.claim();
        lives.diplomate();
        lives.moc();
        lives.accrued();
        lives.application();
        lives.seen.add(InstitutionId.of("umich"));
        return List.copyOf(lives.seen);
    }

    private <S extends Serializable> S see(Change<? extends S, ? extends Serializable> change) {
        seen.add(change.state());
        seen.add(change.event());
        return change.state();
    }

    private <S extends Serializable> S see(Option<? extends Change<? extends S, ? extends Serializable>> change) {
        return see(change.get());
    }

    private void account() {
        Consent consent = new Consent("2024-11", NOON);
        see(Account.signUp(person("person-1"), details, HashSet.of(Role.LEARNER), consent, anyAct()));
        var invited = see(Account.invite(person("person-1"), details, HashSet.of(Role.LEARNER), anyAct()));
        var active = see(invited.accept(consent, anyAct()));
        active = see(active.changeDetails(details, anyAct()));
        active = see(active.grant(Role.OWNER, anyAct()));
        active = see(active.revoke(Role.OWNER, anyAct()));
        active = see(active.renewConsent(consent, anyAct()));
        see(active.deactivate(anyAct()));
    }

    private void series() {
        SeriesId id = SeriesId.of("series-1");
        var series = see(Series.open(id, Year.of(2025), anySeriesDetails(), anyTeam(), anyAct()));
        series = see(series.revise(anySeriesDetails(), anyAct()));
        see(series.entrust(anyTeam(), anyAct()));
    }

    private void child() {
        ChildDetails plain = ChildDetails.from(anySeriesDetails(), DETROIT);
        var child = see(Child.plan(ActivityId.of(82402), SeriesId.of("series-1"), anHourAt(NOON), plain, anyAct()));
        child = see(child.rename("Difficult Airways", anyAct()));
        child = see(child.move(NOON, NOON.plusSeconds(60), anyAct()));
        child = see(child.revise(child.details(), anyAct()));
        child = see(child.changeClaimMinutes(ClaimMinutes.of(30, 10_000), anyAct()));
        child = see(child.assign(person("faculty-1"), HashSet.of(FacultyRequest.values()), anyAct()));
        child = see(child.acceptName(anyAct()));
        child = see(child.approve(Array.of(new CoveredDisclosure(person("faculty-1"), NOON)), anyAct()));
        child = see(child.remove(person("faculty-1"), anyAct()));
        see(child.deactivate(anyAct()));
    }

    private void disclosure() {
        DisclosureFile file = DisclosureFile.of(person("faculty-1"));
        file = see(file.submit(disclosureAt(NOON, DisclosedRelationship.current("Acme", "speaker"))));
        seen.add(file.newest().get().submitted());
    }

    private void review() {
        DisclosedRelationship acme = DisclosedRelationship.ended("Acme", "speaker");
        var open = see(
                Review.open(anyParticipation().activity(), person("faculty-1"), disclosureAt(NOON, acme), anyAct()));
        open = see(open.ask("Which product?", anyAct()));
        open = see(open.assess(acme, Relevance.RELEVANT, anyAct()));
        open = see(open.mitigate(acme, Mitigation.of(MitigationKind.ATTESTED, anyAct())));
        var mitigated = see(open.settle(anyAct()).get());
        seen.add(see(mitigated.approve(anyAct())).finding().get());
        see(mitigated.approveWithExceptions("not on stents", anyAct()));
        see(mitigated.reject("after all", anyAct()));
    }

    private void claim() {
        var attendance = see(Attendance.record(anyParticipation(), Option.some(Channel.QR), anyAct()));
        see(attendance.evaluate(anyAct()));
        var open = OpenClaim.of(new ClaimKey(anyParticipation(), CreditType.AMA_PRA_CATEGORY_1));
        open = see(open.grantLate(new LateGrant("was on call", anyAct())));
        see(see(open.claim(Credits.of(1), Channel.QR, anyAct())).withdraw("twice", anyAct()));
    }

    private void diplomate() {
        Diplomate diplomate = Diplomate.of(person("learner-1"));
        diplomate =
                see(diplomate.enter(HashMap.of(BoardCode.of("ABIM"), diplomateId), Option.some(birthDay), anyAct()));
        see(diplomate.permitTransmission(new Consent("transmit to PARS", NOON), anyAct()));
    }

    private void moc() {
        BoardCode abim = BoardCode.of("ABIM");
        var selected = see(MocClaim.begin(anyParticipation(), HashSet.of(abim), anyAct()));
        var permitted = see(selected.permit(new Consent("share with ACCME", NOON), anyAct()));
        var attended = see(see(permitted.giveDetails(anyAct())).attend(anyAct()));
        attended = see(attended.pass(PostTestId.of("test-1"), anyAct()));
        MocClaim awarded = see(attended.award(HashSet.of(abim), anyAct()));
        see(awarded.select(HashSet.of(BoardCode.of("ABP")), anyAct()));

        Completion completion = new Completion(LocalDate.of(2025, 3, 7), Option.none(), Amount.of(1));
        Completion right = new Completion(LocalDate.of(2025, 3, 7), Option.some("Part 2"), Amount.of(1));
        var award = see(BoardAward.of(new AwardKey(anyParticipation(), abim), completion, anyAct()));
        see(see(see(award.report(anyAct())).correct(right, anyAct())).report(anyAct()));
    }

    private void accrued() {
        CreditLedger ledger = CreditLedger.of(person("learner-1"));
        ledger = see(ledger.earn(earned("a", Amount.of(2)), anyAct()));
        AccruedClaim half = claimOf(details.professionalName().get(), line("a", Amount.of(1)));
        ledger = see(ledger.claim(half));
        see(ledger.claim(half));

        Membership membership = Membership.of(person("learner-1"));
        see(membership.renew(MembershipPeriod.yearFrom(LocalDate.of(2025, 3, 7)), anyAct()));
    }

    private void application() {
        var draft = see(Application.draft(ApplicationId.of("application-1"), anyContent(), anyAct()));
        var submitted = see(see(draft.revise(anyContent(), anyAct())).submit(anyAct()));
        var preliminary = see(submitted.startReview(anyAct()));
        see(see(preliminary.sendBack("which room?", anyAct())).revise(anyContent(), anyAct()));
        see(preliminary.reject("no", anyAct()));
        var unit = see(preliminary.pass(person("reviewer-1"), anyAct()));
        var awaiting = see(unit.approve("good", HashSet.of(Attestation.values()), anyAct()));
        var approved = see(see(awaiting.assign(person("approver-1"), anyAct())).approve(anyAct()));
        see(approved.open(SeriesId.of("series-1"), anyAct()));
    }
}
