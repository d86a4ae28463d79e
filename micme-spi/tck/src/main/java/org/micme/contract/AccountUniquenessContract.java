package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.kernel.Version;
import org.micme.spi.account.Accounts;
import org.micme.spi.port.NotUnique;

/** What is asked of {@link Accounts}: an address and a phone belong to one account. */
public abstract class AccountUniquenessContract extends PortContract<Accounts> {

    private static final int RUNNERS = 8;
    private static final String EMAIL = "Marie@mercy.example";
    private static final String PHONE = "+12025550101";
    private static final PersonId MARIE = PersonId.of("marie");
    private static final PersonId PIERRE = PersonId.of("pierre");

    /** For an adapter's test. */
    protected AccountUniquenessContract() {
        super(Accounts.class);
    }

    private void keep(Account account) {
        unit(port -> port.save(account, Version.NEW));
    }

    private static InvitedAccount marie(String email, String... phones) {
        return Any.invited(MARIE, Any.details("Curie", email, phones));
    }

    private static InvitedAccount pierre(String email, String... phones) {
        return Any.invited(PIERRE, Any.details("Curie", email, phones));
    }

    private void mustBeRefusedFor(String field, Account second) {
        assertThatThrownBy(() -> keep(second))
                .isInstanceOfSatisfying(
                        NotUnique.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(found(port -> port.find(second.person()))).isEmpty();
    }

    @Test
    void anAddressBelongsToOneAccountWithoutRegardToCase() {
        keep(marie(EMAIL));

        mustBeRefusedFor("email", pierre("mARIE@MERCY.example"));
    }

    @Test
    void aPhoneBelongsToOneAccount() {
        keep(marie(EMAIL, "+12025550102", PHONE));

        mustBeRefusedFor("phone", pierre("pierre@mercy.example", PHONE));
    }

    @Test
    void anAddressAndAPhoneMayStayWithTheAccountThatHasThem() {
        InvitedAccount invited = marie(EMAIL, PHONE);
        keep(invited);
        ActiveAccount active =
                invited.accept(Any.consent(Any.INSTANT), Any.act()).state();
        unit(port -> port.save(active, invited.version()));

        assertThat(found(port -> port.findByPhone(PhoneNumber.of(PHONE)))).contains(active);
    }

    @Test
    void anAddressThatIsGivenUpIsFree() {
        ActiveAccount active =
                marie(EMAIL, PHONE).accept(Any.consent(Any.INSTANT), Any.act()).state();
        keep(active);
        AccountDetails moved = Any.details("Curie", "curie@mercy.example");
        Account changed = active.changeDetails(moved, Any.act()).state();
        unit(port -> port.save(changed, active.version()));

        keep(pierre(EMAIL, PHONE));
        assertThat(found(port -> port.findByEmail(moved.email()))).contains(changed);
    }

    @Test
    void ofManyWhoSignUpWithOneAddressAtOnceOneIsKept() {
        List<Boolean> kept = Race.run(RUNNERS, runner -> {
            try {
                keep(Any.invited(Any.person(runner), Any.details("Curie", EMAIL)));
                return true;
            } catch (NotUnique taken) {
                return false;
            }
        });

        assertThat(kept).containsOnlyOnce(true);
    }

    @Test
    void twoInstitutionsCanKnowOneAddress() {
        unit(INSTITUTION, port -> port.save(marie(EMAIL, PHONE), Version.NEW));
        unit(OTHER, port -> port.save(pierre(EMAIL, PHONE), Version.NEW));

        assertThat(found(OTHER, port -> port.findByEmail(EmailAddress.of(EMAIL))))
                .map(Account::person)
                .contains(PIERRE);
    }

    @Test
    void whatIsNotUniqueIsNotTold() {
        keep(marie(EMAIL));

        assertThatThrownBy(() -> keep(pierre(EMAIL))).hasMessageNotContainingAny(EMAIL, "marie", "Curie");
    }
}
