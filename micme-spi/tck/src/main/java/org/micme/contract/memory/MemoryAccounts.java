package org.micme.contract.memory;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.account.Accounts;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link Accounts} in a unit: whose address and whose phone it is stands in two tables besides. */
final class MemoryAccounts extends MemoryAggregates<PersonId, Account> implements Accounts {

    private static final Table<String, PersonId> EMAILS = new Table<>("account by email", Order.EXACT);
    private static final Table<String, PersonId> PHONES = new Table<>("account by phone", Order.EXACT);
    private static final Comparator<Account> BY_NAME = Comparator.comparing(
                    (Account account) -> account.details().name().last(), Order.TEXT)
            .thenComparing(account -> account.details().name().first(), Order.TEXT)
            .thenComparing(Account::person, Order.PERSON);

    MemoryAccounts(MemoryUnit unit) {
        super(unit, Kind.ACCOUNT);
    }

    @Override
    void put(Account next) {
        find(next.person()).filter(MemoryAccounts::isOpen).ifPresent(this::free);
        if (isOpen(next)) {
            occupy(EMAILS, emails(next.details()), next.person(), "email");
            occupy(PHONES, phones(next.details()), next.person(), "phone");
        }
        super.put(next);
    }

    private void free(Account before) {
        emails(before.details()).forEach(email -> unit().remove(EMAILS, email));
        phones(before.details()).forEach(phone -> unit().remove(PHONES, phone));
    }

    private void occupy(Table<String, PersonId> table, Stream<String> keys, PersonId person, String field) {
        keys.forEach(key -> {
            if (unit().rows(table).containsKey(key)) {
                throw unit().ending(new NotUnique("account", field));
            }
            unit().put(table, key, person);
        });
    }

    private static Stream<String> emails(AccountDetails details) {
        return Stream.of(Order.folded(details.email().value()));
    }

    private static Stream<String> phones(AccountDetails details) {
        return details.phones().toJavaStream().map(PhoneNumber::value);
    }

    private static boolean isOpen(Account account) {
        return account.fold(invited -> true, active -> true, deactivated -> false);
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return unit().rows(EMAILS)
                .get(Order.folded(email.value()))
                .toJavaOptional()
                .flatMap(this::find);
    }

    @Override
    public Optional<Account> findByPhone(PhoneNumber phone) {
        return unit().rows(PHONES).get(phone.value()).toJavaOptional().flatMap(this::find);
    }

    @Override
    public Page<Account> search(String beginning, PageRequest page) {
        String wanted = beginning.isBlank() ? "" : Order.folded(beginning);
        Stream<Account> found =
                stream().filter(MemoryAccounts::isOpen).filter(account -> beginsWith(account.details(), wanted));
        return unit().listings().page("accounts " + wanted, found, BY_NAME, page);
    }

    private static boolean beginsWith(AccountDetails details, String wanted) {
        return Order.folded(details.name().lastFirst()).startsWith(wanted)
                || Order.folded(details.email().value()).startsWith(wanted);
    }
}
