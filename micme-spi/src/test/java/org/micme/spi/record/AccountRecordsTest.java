package org.micme.spi.record;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.DeactivatedAccount;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.PhoneNumber;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;

/** Accounts come back as they were written down. */
class AccountRecordsTest {

    @Provide
    Arbitrary<Account> accounts() {
        return Arbitraries.oneOf(
                Combinators.combine(Any.person(), Any.version(), details(), Any.set(Arbitraries.of(Role.class)))
                        .as(InvitedAccount::new),
                Combinators.combine(
                                Any.person(),
                                Any.version(),
                                details(),
                                Any.set(Arbitraries.of(Role.class)),
                                Any.consent())
                        .as(ActiveAccount::new),
                Combinators.combine(Any.person(), Any.version(), details(), Any.act())
                        .as(DeactivatedAccount::new));
    }

    private static Arbitrary<AccountDetails> details() {
        return Combinators.combine(
                        email(),
                        Combinators.combine(Any.text(), Any.text()).as(PersonName::new),
                        Any.maybe(Any.exactText()),
                        Any.maybe(Any.exactText()),
                        Arbitraries.of(Profession.class),
                        degree(),
                        Any.set(phone()))
                .as((email, name, shown, certified, profession, degree, phones) -> AccountDetails.builder()
                        .email(email)
                        .name(name)
                        .professionalName(shown)
                        .certificationType(certified)
                        .profession(profession)
                        .degree(degree)
                        .phones(phones)
                        .build());
    }

    private static Arbitrary<EmailAddress> email() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8),
                        Arbitraries.of("example.org", "Mail.Example.edu"))
                .as((local, domain) -> EmailAddress.of(local + "@" + domain));
    }

    private static Arbitrary<PhoneNumber> phone() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(14).map(rest -> PhoneNumber.of("+1" + rest));
    }

    private static Arbitrary<Degree> degree() {
        return Arbitraries.oneOf(
                Any.text().filter(entry -> !entry.equals("Other")).map(Degree::of),
                Any.text().map(Degree::other));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyAccountComesBack(@ForAll("accounts") Account account) {
        Written.comesBackInEveryState(AccountRecords.ACCOUNT, Account.class, account);
    }
}
