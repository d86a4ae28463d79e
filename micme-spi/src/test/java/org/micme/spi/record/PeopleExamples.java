package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.disclosure.DisclosedRelationship;
import org.micme.domain.disclosure.DisclosureFile;
import org.micme.domain.disclosure.DisclosureVersion;
import org.micme.domain.disclosure.MitigatedReview;
import org.micme.domain.disclosure.Mitigation;
import org.micme.domain.disclosure.MitigationKind;
import org.micme.domain.disclosure.OpenReview;
import org.micme.domain.disclosure.Relevance;
import org.micme.domain.disclosure.Review;
import org.micme.domain.kernel.Version;
import org.micme.domain.moc.BirthDay;
import org.micme.domain.moc.BoardCode;
import org.micme.domain.moc.Diplomate;
import org.micme.domain.moc.DiplomateId;

/** Examples of what is kept of people: accounts, disclosures and their reviews, what boards know them by. */
final class PeopleExamples {

    private static final DisclosedRelationship CURRENT = DisclosedRelationship.current("Acme Pharma", "Consultant");
    private static final DisclosedRelationship ENDED = DisclosedRelationship.ended("Bolt Devices", "Speaker");

    private PeopleExamples() {}

    static Stream<Example<?>> all() {
        return Stream.of(accounts(), disclosures(), reviews(), diplomates()).flatMap(examples -> examples);
    }

    private static Stream<Example<?>> accounts() {
        LinkedHashSet<Role> roles = LinkedHashSet.of(Role.LEARNER, Role.FACULTY);
        InvitedAccount invited = Account.invite(Samples.LEARNER, details(), roles, Samples.act(Samples.OFFICE, 0))
                .state();
        ActiveAccount active =
                invited.accept(Samples.CONSENT, Samples.act(Samples.LEARNER, 1)).state();
        Account deactivated = active.deactivate(Samples.act(Samples.OFFICE, 2)).state();
        return Stream.of(invited, active, deactivated)
                .map(account -> new Example<>("account", AccountRecords.ACCOUNT, account));
    }

    private static AccountDetails details() {
        return AccountDetails.builder()
                .email(EmailAddress.of("Pat.Doe@example.org"))
                .name(new PersonName("Pat", "Doe"))
                .professionalName(Option.some("Pat Q. Doe, MD"))
                .certificationType(Option.some("MD"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.other("MBBS"))
                .phones(LinkedHashSet.of(PhoneNumber.of("+17345550100"), PhoneNumber.of("+17345550101")))
                .build();
    }

    private static DisclosureVersion disclosure() {
        return new DisclosureVersion(Array.of(CURRENT, ENDED), Samples.act(Samples.LEARNER, 3));
    }

    private static Stream<Example<?>> disclosures() {
        DisclosureFile file =
                DisclosureFile.of(Samples.LEARNER).submit(disclosure()).state();
        return Stream.of(new Example<>("disclosureFile", DisclosureRecords.DISCLOSURE_FILE, file));
    }

    private static Stream<Example<?>> reviews() {
        Mitigation mitigation = new Mitigation(
                MitigationKind.PEER_REVIEWED, Option.some("Slides read by a peer"), Samples.act(Samples.OFFICE, 6));
        OpenReview open = Review.open(Samples.ACTIVITY, Samples.LEARNER, disclosure(), Samples.act(Samples.OFFICE, 4))
                .state()
                .ask("Which drug?", Samples.act(Samples.OFFICE, 5))
                .state()
                .assess(CURRENT, Relevance.RELEVANT, Samples.act(Samples.OFFICE, 6))
                .state()
                .mitigate(CURRENT, mitigation)
                .state();
        MitigatedReview mitigated = open.assess(ENDED, Relevance.NOT_RELEVANT, Samples.act(Samples.OFFICE, 7))
                .state()
                .settle(Samples.act(Samples.OFFICE, 8))
                .get()
                .state();
        Review approved = mitigated
                .approveWithExceptions("Recused from one slide", Samples.act(Samples.OFFICE, 9))
                .state();
        Review rejected = mitigated
                .reject("Owns the company", Samples.act(Samples.OFFICE, 9))
                .state();
        return Stream.of(open, mitigated, approved, rejected)
                .map(review -> new Example<>("review", ReviewRecords.REVIEW, review));
    }

    private static Stream<Example<?>> diplomates() {
        Diplomate diplomate = new Diplomate(
                Samples.LEARNER,
                Version.of(2),
                LinkedHashMap.of(
                        BoardCode.of("ABIM"), DiplomateId.of("123456"), BoardCode.of("ABA"), DiplomateId.of("A-7")),
                Option.some(BirthDay.of(2, 29)),
                Option.some(Samples.CONSENT));
        return Stream.of(new Example<>("diplomate", MocRecords.DIPLOMATE, diplomate));
    }
}
