package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Account;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.kernel.Version;
import org.micme.spi.account.Accounts;

/** What is asked of {@link Accounts}. */
public abstract class AccountsContract extends PersonsAggregates<Account, Accounts> {

    private static final String EMAIL = "Marie@mercy.example";
    private static final String PHONE = "+12025550101";
    private static final PersonId MARIE = PersonId.of("marie");
    private static final PersonId PIERRE = PersonId.of("pierre");

    /** For an adapter's test. */
    protected AccountsContract() {
        super(Accounts.class);
    }

    @Override
    Account anew(PersonId key, Instant at) {
        String mailbox = "p" + Integer.toHexString(key.hashCode());
        return Any.invited(key, Any.details("Curie", mailbox + "@mercy.example"))
                .accept(Any.consent(at), Any.act(at))
                .state();
    }

    @Override
    Account changed(Account state, Instant at) {
        return ((ActiveAccount) state)
                .renewConsent(Any.consent(at), Any.act(at))
                .state();
    }

    @Override
    Optional<Instant> instant(Account state) {
        return Optional.of(((ActiveAccount) state).consent().givenAt());
    }

    @Override
    Version version(Account state) {
        return state.version();
    }

    private static InvitedAccount marie(String email, String... phones) {
        return Any.invited(MARIE, Any.details("Curie", email, phones));
    }

    private static InvitedAccount pierre(String email, String... phones) {
        return Any.invited(PIERRE, Any.details("Curie", email, phones));
    }

    @Test
    void anInvitedAndAnActiveAccountAreFoundByTheirAddressInAnyCase() {
        InvitedAccount invited = marie(EMAIL);
        keep(invited);
        assertThat(found(port -> port.findByEmail(EmailAddress.of("MARIE@Mercy.Example"))))
                .contains(invited);

        Account active = invited.accept(Any.consent(Any.INSTANT), Any.act()).state();
        unit(port -> port.save(active, invited.version()));
        assertThat(found(port -> port.findByEmail(EmailAddress.of("marie@mercy.example"))))
                .contains(active);
        assertThat(found(port -> port.findByEmail(EmailAddress.of("pierre@mercy.example"))))
                .isEmpty();
    }

    @Test
    void anAddressIsKeptAsItWasWritten() {
        keep(marie(EMAIL));

        assertThat(found(port -> port.find(MARIE)))
                .map(account -> account.details().email().value())
                .contains(EMAIL);
    }

    @Test
    void anAccountIsFoundByEachOfItsPhones() {
        InvitedAccount account = marie(EMAIL, PHONE, "+12025550102");
        keep(account);

        assertThat(found(port -> port.findByPhone(PhoneNumber.of(PHONE)))).contains(account);
        assertThat(found(port -> port.findByPhone(PhoneNumber.of("+12025550102"))))
                .contains(account);
        assertThat(found(port -> port.findByPhone(PhoneNumber.of("+12025550103"))))
                .isEmpty();
    }

    @Test
    void aDeactivatedAccountIsFoundByItsPersonAloneAndGivesAddressAndPhoneBack() {
        InvitedAccount invited = marie(EMAIL, PHONE);
        keep(invited);
        Account closed = invited.deactivate(Any.act()).state();
        unit(port -> port.save(closed, invited.version()));

        assertThat(found(port -> port.findByEmail(EmailAddress.of(EMAIL)))).isEmpty();
        assertThat(found(port -> port.findByPhone(PhoneNumber.of(PHONE)))).isEmpty();
        assertThat(found(port -> port.find(MARIE))).contains(closed);
        Account heir = pierre(EMAIL, PHONE);
        keep(heir);
        assertThat(found(port -> port.findByEmail(EmailAddress.of(EMAIL)))).contains(heir);
    }
}
