package org.micme.jdbc.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.Account;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortKeys;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.account.Accounts;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.AccountRecords;

/** Accounts by person: the body is encrypted; name and e-mail address stand beside it to be searched by. For one unit of work. */
public final class JdbcAccounts extends JdbcAggregates<PersonId, Account> implements Accounts {

    private static final Table<PersonId, Account> TABLE = TableBuilder.<PersonId, Account>of("account", Account::person)
            .key(person -> new Object[] {person.value()}, "person")
            .searched("live_email", JdbcAccounts::liveEmail)
            .searched("name_key", JdbcAccounts::nameKey)
            .unique("account_email", "email")
            .build(Account::version, Body.encrypted(AccountRecords.ACCOUNT));

    private final PersonalData personal;

    /** In a unit. */
    public JdbcAccounts(Session session, PersonalData personal) {
        super(session, personal, TABLE);
        this.personal = personal;
    }

    private static boolean isLive(Account account) {
        return account.fold(invited -> true, active -> true, deactivated -> false);
    }

    private static @Nullable String liveEmail(Account account) {
        return isLive(account) ? emailKey(account.details().email()) : null;
    }

    private static String emailKey(EmailAddress email) {
        return SortKeys.of(email.value());
    }

    private static @Nullable String nameKey(Account account) {
        return isLive(account) ? SortKeys.of(account.details().name().lastFirst()) : null;
    }

    @Override
    protected void saved(Account account) {
        session.update(
                "delete from account_phone where institution = ? and person = ?",
                session.institution(),
                account.person().value());
        if (isLive(account)) {
            account.details().phones().forEach(phone -> addPhone(account.person(), phone));
        }
    }

    private void addPhone(PersonId person, PhoneNumber phone) {
        if (findByPhone(phone).isPresent()) {
            throw session.refuse(new NotUnique("account", "phone"));
        }
        try {
            session.update(
                    "insert into account_phone (institution, phone, person) values (?, ?, ?)",
                    session.institution(),
                    personal.digest(phone.value(), place()),
                    person.value());
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure()) ? session.refuse(new NotUnique("account", "phone")) : e;
        }
    }

    private String place() {
        return Phones.place(session.institution());
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return session.first(
                "select body, person from account where institution = ? and live_email = ?",
                row -> read(row, 1),
                session.institution(),
                emailKey(email));
    }

    @Override
    public Optional<Account> findByPhone(PhoneNumber phone) {
        List<byte[]> digests = personal.digests(phone.value(), place());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(session.institution());
        values.addAll(digests);
        String anyDigest = String.join(", ", java.util.Collections.nCopies(digests.size(), "?"));
        return session.first(
                "select a.body, a.person from account_phone p join account a on a.institution = p.institution and a.person = p.person"
                        + " where p.institution = ? and p.phone in (" + anyDigest + ")",
                row -> read(row, 1),
                values.toArray());
    }

    @Override
    public Page<Account> search(String beginning, PageRequest page) {
        String from = SortKeys.of(beginning.strip());
        // One after the other, as an index serves either.
        List<SortedList.Query> queries = from.isEmpty()
                ? List.of(beginningWith("name_key", from, List.of("institution")))
                : List.of(
                        beginningWith("name_key", from, List.of("institution")),
                        beginningWith("live_email", from, List.of()));
        Page<PersonId> people = new SortedList(queries, List.of(SortColumn.text("name_key"), SortColumn.text("person")))
                .page(session, personal, page, row -> PersonId.of(row.text(1)));
        return new Page<>(findAll(people.rows()), people.next());
    }

    private SortedList.Query beginningWith(String column, String from, List<String> fixed) {
        return new SortedList.Query(
                "person",
                "account where institution = ? and " + column + " >= ? and " + column + " < ?",
                List.of(session.institution(), from, SortKeys.after(from)),
                fixed);
    }
}
