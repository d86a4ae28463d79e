package org.micme.proof.histories;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import java.time.Instant;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.accrued.Membership;
import org.micme.domain.accrued.MembershipPeriod;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.MitigatedReview;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.disclosure.Relevance;
import org.micme.domain.disclosure.Review;
import org.micme.domain.disclosure.ReviewSubject;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;
import org.micme.proof.histories.Sort.Told;
import org.micme.spi.account.Accounts;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.record.AccountRecords;
import org.micme.spi.record.AccruedRecords;
import org.micme.spi.record.DisclosureRecords;
import org.micme.spi.record.MocRecords;
import org.micme.spi.record.ReviewRecords;

/** What is kept of people, by chance. */
final class People {

    private static final DisclosedRelationship FEES = DisclosedRelationship.current("Acme", "fees");
    private static final DisclosedRelationship SHARES = DisclosedRelationship.ended("Ajax", "shares");

    static final Sort<PersonId, Account> ACCOUNTS = new Sort<>(
            Accounts.class,
            Dice::person,
            People::account,
            People::changed,
            new Told<>(AccountRecords.ACCOUNT, Account::version));

    static final Sort<PersonId, Membership> MEMBERSHIPS = new Sort<>(
            Memberships.class,
            Dice::person,
            (key, dice) -> renewed(Membership.of(key), dice),
            People::renewed,
            new Told<>(AccruedRecords.MEMBERSHIP, Membership::version));

    static final Sort<PersonId, Diplomate> DIPLOMATES = new Sort<>(
            Diplomates.class,
            Dice::person,
            (key, dice) -> entered(Diplomate.of(key), dice),
            People::entered,
            new Told<>(MocRecords.DIPLOMATE, Diplomate::version));

    static final Sort<PersonId, DisclosureFile> DISCLOSURES = new Sort<>(
            DisclosureFiles.class,
            Dice::person,
            (key, dice) -> DisclosureFile.of(key)
                    .submit(disclosure(dice.instant(), dice))
                    .state(),
            // Two of one instant are refused by the domain, on each store.
            (file, dice) -> file.submit(disclosure(dice.minute(), dice)).state(),
            new Told<>(DisclosureRecords.DISCLOSURE_FILE, DisclosureFile::version));

    static final Sort<ReviewSubject, Review> REVIEWS = new Sort<>(
            Reviews.class,
            dice -> new ReviewSubject(dice.activity(), dice.person(), dice.instant()),
            (key, dice) -> Review.open(
                            key.activity(), key.person(), disclosure(key.disclosureSubmittedAt(), dice), dice.act())
                    .state(),
            People::reviewed,
            new Told<>(ReviewRecords.REVIEW, Review::version));

    private People() {}

    static EmailAddress email(Dice dice) {
        return EmailAddress.of(dice.of(
                "ann@umich.example", "Ann@UMICH.example", "bo@mercy.example", "b_o%@mercy.example", "grand@x.example"));
    }

    static PhoneNumber phone(Dice dice) {
        return PhoneNumber.of("+1734555010" + dice.below(4));
    }

    private static AccountDetails details(Dice dice) {
        return AccountDetails.builder()
                .email(email(dice))
                .name(new PersonName(dice.text(), dice.text()))
                .professionalName(dice.maybe(dice::text))
                .certificationType(dice.maybe(dice::text))
                .profession(dice.of(Profession.values()))
                .degree(Degree.other(dice.text()))
                .phones(dice.some(2, () -> phone(dice)))
                .build();
    }

    private static Account account(PersonId key, Dice dice) {
        LinkedHashSet<Role> roles = LinkedHashSet.of(Role.LEARNER, dice.of(Role.values()));
        return dice.inOf100(50)
                ? Account.invite(key, details(dice), roles, dice.act()).state()
                : Account.signUp(key, details(dice), roles, consent(dice), dice.act())
                        .state();
    }

    private static Account changed(Account account, Dice dice) {
        Act act = dice.act();
        if (account instanceof InvitedAccount invited) {
            return dice.inOf100(70)
                    ? invited.accept(consent(dice), act).state()
                    : invited.deactivate(act).state();
        }
        if (account instanceof ActiveAccount active) {
            return switch (dice.below(4)) {
                case 0 -> active.deactivate(act).state();
                case 1 -> active.renewConsent(consent(dice), act).state();
                default -> active.changeDetails(details(dice), act).state();
            };
        }
        // Whoever comes back: her address and phones have to be free again.
        return new ActiveAccount(
                account.person(),
                account.version().next(),
                account.details(),
                LinkedHashSet.of(Role.LEARNER),
                consent(dice));
    }

    static Consent consent(Dice dice) {
        return new Consent(dice.text(), dice.instant());
    }

    private static Membership renewed(Membership membership, Dice dice) {
        return membership
                .renew(
                        MembershipPeriod.yearFrom(
                                dice.date().plusYears(membership.version().number() * 2)),
                        dice.act())
                .state();
    }

    private static Diplomate entered(Diplomate diplomate, Dice dice) {
        Act act = dice.act();
        return dice.inOf100(30)
                ? diplomate.permitTransmission(consent(dice), act).state()
                : diplomate
                        .enter(
                                LinkedHashMap.of(
                                        BoardCode.of(dice.of("ABIM", "ABA")), DiplomateId.of("1234" + dice.below(100))),
                                dice.maybe(() -> BirthDay.of(2, 1 + dice.below(29))),
                                act)
                        .state();
    }

    private static DisclosureVersion disclosure(Instant at, Dice dice) {
        return new DisclosureVersion(
                dice.inOf100(20) ? Array.empty() : Array.of(FEES, SHARES), new Act(dice.person(), at, at));
    }

    private static Review reviewed(Review review, Dice dice) {
        Act act = dice.act();
        if (review instanceof OpenReview open) {
            boolean any = open.relationships().nonEmpty();
            return switch (dice.below(4)) {
                case 0 -> open.reject(dice.text(), act).state();
                case 1 -> open.ask(dice.text(), act).state();
                case 2 ->
                    any ? open.assess(FEES, dice.of(Relevance.values()), act).state() : settled(open, act);
                default ->
                    any ? open.assess(SHARES, Relevance.NOT_RELEVANT, act).state() : settled(open, act);
            };
        }
        return review instanceof MitigatedReview mitigated
                ? mitigated.approveWithExceptions(dice.text(), act).state()
                : review;
    }

    private static Review settled(OpenReview open, Act act) {
        return open.settle(act).<Review>fold(left -> open, change -> change.state());
    }
}
