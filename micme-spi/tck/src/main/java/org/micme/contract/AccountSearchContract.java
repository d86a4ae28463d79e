package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Account;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.kernel.Version;
import org.micme.spi.account.Accounts;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** What is asked of {@link Accounts#search}. */
public abstract class AccountSearchContract extends PortListContract<Accounts, Account> {

    private static final List<String> LAST_NAMES = List.of("adler", "Berg", "zander", "\u00c4hre", "\uff5e");

    /** For an adapter's test. */
    protected AccountSearchContract() {
        super(Accounts.class);
    }

    @Override
    Page<Account> page(Accounts port, PageRequest request) {
        return port.search("", request);
    }

    @Override
    void add(int rank) {
        keep(Any.person(rank), new PersonName("Kim", LAST_NAMES.get(rank / 2)), "p" + rank + "@mercy.example");
    }

    @Override
    int rank(Account row) {
        return Integer.parseInt(row.person().value().substring(1));
    }

    private InvitedAccount keep(PersonId person, PersonName name, String email) {
        InvitedAccount account = Any.invited(person, Any.details(name, email));
        unit(port -> port.save(account, Version.NEW));
        return account;
    }

    private void keep(String person, String first, String last, String email) {
        keep(PersonId.of(person), new PersonName(first, last), email + "@mercy.example");
    }

    private List<String> found(String beginning) {
        return reading(port -> port.search(beginning, PageRequest.first(10)).rows().stream()
                .map(account -> account.person().value())
                .toList());
    }

    @Test
    void peopleAreFoundByTheBeginningOfLastAndFirstNameInAnyCase() {
        keep("1", "Marie", "Curie", "m");
        keep("2", "Pierre", "Curie", "p");
        keep("3", "Curie", "Marie", "c");

        assertThat(found("cURIE, m")).containsExactly("1");
        assertThat(found("Curie")).containsExactly("1", "2");
        assertThat(found("urie")).isEmpty();
    }

    @Test
    void peopleAreFoundByTheBeginningOfTheirAddressInAnyCase() {
        keep("1", "Marie", "Curie", "Sklodowska");
        keep("2", "Pierre", "Curie", "p");

        assertThat(found("sKLO")).containsExactly("1");
        assertThat(found("mercy")).isEmpty();
    }

    @Test
    void peopleOfOneLastNameComeByFirstNameAndThenByPerson() {
        keep("1", "pierre", "Curie", "a");
        keep("3", "Marie", "curie", "b");
        keep("2", "marie", "CURIE", "c");

        assertThat(found("")).containsExactly("2", "3", "1");
    }

    @Test
    void whatIsTypedIsNoPattern() {
        keep("1", "Marie", "Curie", "m");
        keep("2", "Ann", "100%_sure\\", "a");

        assertThat(found("C_rie")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found("100%_")).containsExactly("2");
        assertThat(found("100%_sure\\")).containsExactly("2");
    }

    @Test
    void blanksFindEverybodyButDeactivatedAccounts() {
        keep("1", "Marie", "Curie", "m");
        InvitedAccount leaving = keep(PersonId.of("2"), new PersonName("Pierre", "Curie"), "p@mercy.example");
        assertThat(found(" ")).containsExactly("1", "2");

        unit(port -> port.save(leaving.deactivate(Any.act()).state(), leaving.version()));
        assertThat(found(" ")).containsExactly("1");
        assertThat(found("Curie")).containsExactly("1");
    }

    @Test
    void aCursorHoldsNoPersonalData() {
        addAll(List.of(0, 1, 2));
        Cursor end =
                reading(port -> port.search("", PageRequest.first(1)).next()).orElseThrow();

        assertThat(end.text()).doesNotContainIgnoringCase("adler").doesNotContainIgnoringCase("kim");
        assertThat(decoded(end)).doesNotContainIgnoringCase("adler").doesNotContainIgnoringCase("p0@mercy");
    }

    private static String decoded(Cursor cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
