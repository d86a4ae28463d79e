package org.micme.spi.account;

import java.util.Optional;
import org.micme.domain.account.Account;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/**
 * The accounts of an institution's people. An e-mail address belongs to one account that is not deactivated, without regard to
 * case (ACC-9), and so does a phone: {@link #save} refuses another with {@link org.micme.spi.port.NotUnique} of {@code email} or
 * {@code phone}.
 */
public interface Accounts extends Aggregates<PersonId, Account> {

    /**
     * Whose address it is (ACC-9).
     *
     * @param email never null
     * @return the account that is invited or active; none where there is none
     */
    Optional<Account> findByEmail(EmailAddress email);

    /**
     * Whose phone it is (CRE-3).
     *
     * @param phone never null
     * @return the account that is invited or active; none where there is none
     */
    Optional<Account> findByPhone(PhoneNumber phone);

    /**
     * People by the beginning of {@code Last, First}, or of their address, without regard to case (ACC-12). No character is a
     * wildcard. The cursor holds no name: it may hold the place under a key of the store's own.
     *
     * @param beginning what has been typed; a blank one finds everybody; never null
     * @param page which page; never null
     * @return accounts that are invited or active, by last name, first name and person
     */
    Page<Account> search(String beginning, PageRequest page);
}
