package org.micme.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.micme.domain.account.Account;
import org.micme.domain.account.ActiveAccount;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.InvitedAccount;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.account.Accounts;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** Adapters that mistake people. */
final class BrokenAccounts {

    private BrokenAccounts() {}

    static List<Broken> all() {
        return List.of(
                byEmail(
                        "anInvitedAndAnActiveAccountAreFoundByTheirAddressInAnyCase",
                        "minds the case",
                        (account, email) -> account.details().email().value().equals(email.value())),
                byEmail(
                        "anInvitedAndAnActiveAccountAreFoundByTheirAddressInAnyCase",
                        "finds active accounts alone",
                        (account, email) -> account instanceof ActiveAccount),
                new Broken(
                        "Accounts.anAddressIsKeptAsItWasWritten",
                        "writes addresses in lower case",
                        Accounts.class,
                        "find",
                        call -> call.<Optional<Account>>proceed().map(BrokenAccounts::inLowerCase)),
                new Broken(
                        "Accounts.anAccountIsFoundByEachOfItsPhones",
                        "knows one phone of each account",
                        Accounts.class,
                        "findByPhone",
                        call -> call.<Optional<Account>>proceed()
                                .filter(account ->
                                        account.details().phones().head().equals(call.<PhoneNumber>argument(0)))),
                new Broken(
                        "Accounts.aDeactivatedAccountIsFoundByItsPersonAloneAndGivesAddressAndPhoneBack",
                        "finds deactivated accounts",
                        Accounts.class,
                        "findByEmail",
                        call -> call.port(Accounts.class).stream()
                                .filter(account -> account.details().email().equals(call.<EmailAddress>argument(0)))
                                .findFirst()),
                new Broken(
                        "AccountUniqueness.anAddressBelongsToOneAccountWithoutRegardToCase",
                        "takes an address twice",
                        BrokenAccounts::takesTwice),
                new Broken(
                        "AccountUniqueness.ofManyWhoSignUpWithOneAddressAtOnceOneIsKept",
                        "takes an address twice",
                        BrokenAccounts::takesTwice),
                new Broken(
                        "AccountUniqueness.aPhoneBelongsToOneAccount",
                        "blames the address",
                        save(BrokenAccounts::blamesTheAddress)),
                new Broken(
                        "AccountUniqueness.anAddressAndAPhoneMayStayWithTheAccountThatHasThem",
                        "refuses an account its own address",
                        save(BrokenAccounts::refusesItsOwn)),
                new Broken(
                        "AccountUniqueness.anAddressThatIsGivenUpIsFree",
                        "never forgets an address",
                        () -> neverForgets(true)),
                new Broken(
                        "AccountUniqueness.twoInstitutionsCanKnowOneAddress",
                        "knows addresses of all institutions together",
                        () -> neverForgets(false)),
                new Broken(
                        "AccountUniqueness.whatIsNotUniqueIsNotTold", "tells the address", save(BrokenAccounts::tells)),
                search(
                        "peopleAreFoundByTheBeginningOfLastAndFirstNameInAnyCase",
                        "minds the case",
                        (account, typed) -> account.details().name().lastFirst().startsWith(typed)),
                search(
                        "peopleAreFoundByTheBeginningOfTheirAddressInAnyCase",
                        "knows no addresses",
                        (account, typed) ->
                                folded(account.details().name().lastFirst()).startsWith(folded(typed))),
                new Broken(
                        "AccountSearch.peopleOfOneLastNameComeByFirstNameAndThenByPerson",
                        "sorts by person alone",
                        Accounts.class,
                        "search",
                        BrokenAccounts::byPerson),
                new Broken(
                        "AccountSearch.whatIsTypedIsNoPattern",
                        "takes a percent sign for anything",
                        Accounts.class,
                        "search",
                        call -> call.with(call.<String>argument(0).replace("%", ""), call.argument(1))),
                new Broken(
                        "AccountSearch.blanksFindEverybodyButDeactivatedAccounts",
                        "shows deactivated accounts",
                        Accounts.class,
                        "search",
                        BrokenAccounts::everybody),
                new Broken(
                        "AccountSearch.aCursorHoldsNoPersonalData",
                        "writes the name into the cursor",
                        Accounts.class,
                        "search",
                        BrokenAccounts::telling));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Broken byEmail(String clause, String what, BiPredicate<Account, EmailAddress> found) {
        return new Broken(
                "Accounts." + clause,
                what,
                Accounts.class,
                "findByEmail",
                call -> call.<Optional<Account>>proceed().filter(account -> found.test(account, call.argument(0))));
    }

    private static Broken search(String clause, String what, BiPredicate<Account, String> found) {
        return new Broken("AccountSearch." + clause, what, Accounts.class, "search", call -> {
            Page<Account> page = call.proceed();
            return new Page<>(
                    page.rows().stream()
                            .filter(account -> found.test(account, call.argument(0)))
                            .toList(),
                    page.next());
        });
    }

    private static Supplier<Faults> save(Faults.Fault fault) {
        return () -> Faults.none().in(Accounts.class, "save", fault);
    }

    private static Account inLowerCase(Account account) {
        return account instanceof InvitedAccount invited
                ? new InvitedAccount(
                        invited.person(),
                        invited.version(),
                        Any.details(
                                invited.details().name(),
                                folded(invited.details().email().value())),
                        invited.roles())
                : account;
    }

    private static Optional<Account> holder(Faults.Call call) {
        Account next = call.argument(0);
        return call.port(Accounts.class).findByEmail(next.details().email());
    }

    private static Faults takesTwice() {
        Map<PersonId, Account> taken = new HashMap<>();
        return Faults.none()
                .in(Accounts.class, "save", call -> {
                    Account next = call.argument(0);
                    if (holder(call)
                            .filter(other -> !other.person().equals(next.person()))
                            .isEmpty()) {
                        return call.proceed();
                    }
                    taken.put(next.person(), next);
                    return null;
                })
                .in(
                        Accounts.class,
                        "find",
                        call -> call.<Optional<Account>>proceed()
                                .or(() -> Optional.ofNullable(taken.get(call.<PersonId>argument(0)))));
    }

    private static Object blamesTheAddress(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (NotUnique refused) {
            throw new NotUnique("account", "email");
        }
    }

    private static Object refusesItsOwn(Faults.Call call) throws Throwable {
        if (holder(call).isPresent()) {
            throw new NotUnique("account", "email");
        }
        return call.proceed();
    }

    private static Faults neverForgets(boolean own) {
        Map<String, String> known = new HashMap<>();
        return Faults.none().in(Accounts.class, "save", call -> {
            Account next = call.argument(0);
            String institution = own ? call.unit().orElseThrow().institution().value() : "";
            String whose = institution + next.person();
            if (!known.computeIfAbsent(
                            institution + folded(next.details().email().value()), email -> whose)
                    .equals(whose)) {
                throw new NotUnique("account", "email");
            }
            return call.proceed();
        });
    }

    private static Object tells(Faults.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (NotUnique refused) {
            Account next = call.argument(0);
            throw new NotUnique("account", "email " + next.details().email().value());
        }
    }

    private static Object byPerson(Faults.Call call) throws Throwable {
        Page<Account> page = call.proceed();
        return new Page<>(
                page.rows().stream()
                        .sorted(Comparator.comparing(account -> account.person().value()))
                        .toList(),
                page.next());
    }

    private static Object everybody(Faults.Call call) {
        return new Page<>(call.port(Accounts.class).stream().toList(), Optional.empty());
    }

    private static Object telling(Faults.Call call) throws Throwable {
        Set<Account> shown = new HashSet<>();
        Page<Account> page = call.with(call.argument(0), PageRequest.first(1));
        shown.addAll(page.rows());
        return new Page<>(
                page.rows(),
                shown.stream()
                        .map(account -> new Cursor(account.details().name().last() + "-1"))
                        .findFirst());
    }
}
