package org.micme.spi.record;

import io.vavr.collection.Set;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.Consent;
import org.micme.domain.account.DeactivatedAccount;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How accounts are written down. */
public final class AccountRecords {

    private static final Shape<AccountDetails> DETAILS = details();

    private static final Kind<Set<Role>> ROLES = RecordKinds.set(Kinds.oneOf(Role.class));

    /** An account in whatever state. */
    public static final Kind<Account> ACCOUNT = Kinds.<Account>variants(CommonRecords.STATE)
            .of("INVITED", InvitedAccount.class, invited())
            .of("ACTIVE", ActiveAccount.class, active())
            .of("DEACTIVATED", DeactivatedAccount.class, deactivated())
            .build();

    private AccountRecords() {}

    private static Shape<InvitedAccount> invited() {
        ShapeBuilder<InvitedAccount> s = Shape.of("invited account");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, InvitedAccount::person);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, InvitedAccount::version);
        Field<AccountDetails> details = s.needs("details", DETAILS, InvitedAccount::details);
        Field<Set<Role>> roles = s.needs("roles", ROLES, InvitedAccount::roles);
        return s.buildSelfChecking(
                v -> new InvitedAccount(v.get(person), v.get(version), v.get(details), v.get(roles)));
    }

    private static Shape<ActiveAccount> active() {
        ShapeBuilder<ActiveAccount> s = Shape.of("active account");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, ActiveAccount::person);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, ActiveAccount::version);
        Field<AccountDetails> details = s.needs("details", DETAILS, ActiveAccount::details);
        Field<Set<Role>> roles = s.needs("roles", ROLES, ActiveAccount::roles);
        Field<Consent> consent = s.needs("consent", CommonRecords.CONSENT, ActiveAccount::consent);
        return s.buildSelfChecking(
                v -> new ActiveAccount(v.get(person), v.get(version), v.get(details), v.get(roles), v.get(consent)));
    }

    private static Shape<DeactivatedAccount> deactivated() {
        ShapeBuilder<DeactivatedAccount> s = Shape.of("deactivated account");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, DeactivatedAccount::person);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, DeactivatedAccount::version);
        Field<AccountDetails> details = s.needs("details", DETAILS, DeactivatedAccount::details);
        Field<Act> deactivation = s.needs("deactivation", CommonRecords.ACT, DeactivatedAccount::deactivation);
        return s.buildSelfChecking(
                v -> new DeactivatedAccount(v.get(person), v.get(version), v.get(details), v.get(deactivation)));
    }

    private static Shape<AccountDetails> details() {
        ShapeBuilder<AccountDetails> s = Shape.of("account details");
        Field<EmailAddress> email = s.needs("email", email(), AccountDetails::email);
        Field<PersonName> name = s.needs("name", name(), AccountDetails::name);
        Field<String> shown = s.needsOrNull("professionalName", RecordKinds.TEXT, AccountDetails::professionalName);
        Field<String> certified =
                s.needsOrNull("certificationType", RecordKinds.TEXT, AccountDetails::certificationType);
        Field<Profession> profession = s.needs("profession", Kinds.oneOf(Profession.class), AccountDetails::profession);
        Field<Degree> degree = s.needs("degree", degree(), AccountDetails::degree);
        Field<Set<PhoneNumber>> phones = s.needs("phones", RecordKinds.set(phone()), AccountDetails::phones);
        return s.buildSelfChecking(v -> AccountDetails.builder()
                .email(v.get(email))
                .name(v.get(name))
                .professionalName(v.option(shown))
                .certificationType(v.option(certified))
                .profession(v.get(profession))
                .degree(v.get(degree))
                .phones(v.get(phones))
                .build());
    }

    private static Kind<EmailAddress> email() {
        return CommonRecords.text("an e-mail address", EmailAddress::of, EmailAddress::value);
    }

    private static Kind<PhoneNumber> phone() {
        return CommonRecords.text("a phone number", PhoneNumber::of, PhoneNumber::value);
    }

    private static Shape<PersonName> name() {
        ShapeBuilder<PersonName> s = Shape.of("person's name");
        Field<String> first = s.needs("first", RecordKinds.TEXT, PersonName::first);
        Field<String> last = s.needs("last", RecordKinds.TEXT, PersonName::last);
        return s.buildSelfChecking(v -> new PersonName(v.get(first), v.get(last)));
    }

    private static Shape<Degree> degree() {
        ShapeBuilder<Degree> s = Shape.of("degree");
        Field<String> entry = s.needs("entry", RecordKinds.TEXT, Degree::entry);
        Field<String> other = s.needsOrNull("other", RecordKinds.TEXT, Degree::other);
        return s.buildSelfChecking(v -> new Degree(v.get(entry), v.option(other)));
    }
}
