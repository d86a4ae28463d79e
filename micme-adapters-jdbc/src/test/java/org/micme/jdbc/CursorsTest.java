package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Account;
import org.micme.domain.account.AccountDetails;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.Degree;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.PersonName;
import org.micme.domain.account.Profession;
import org.micme.domain.account.Role;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.account.Accounts;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** A cursor goes on in the list that it came from, and in no other. */
class CursorsTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final InstitutionId MERCY = InstitutionId.of("mercy");
    private static final Instant NOON = Instant.parse("2025-03-07T12:00:00Z");

    private static Account account(String person) {
        Act act = Act.of(PersonId.of(person), NOON);
        AccountDetails details = AccountDetails.builder()
                .email(EmailAddress.of(person + "@umich.edu"))
                .name(new PersonName(person, "Vance"))
                .profession(Profession.PHYSICIAN)
                .degree(Degree.of("MD"))
                .build();
        return Account.signUp(act.by(), details, LinkedHashSet.of(Role.LEARNER), new Consent("1", NOON), act)
                .state();
    }

    private static Store filled(Dialect dialect) {
        Store store = JdbcStore.open(Databases.migrated(dialect));
        for (InstitutionId institution : List.of(UMICH, MERCY)) {
            store.inUnit(institution, unit -> {
                unit.port(Accounts.class).save(account("ann"), Version.NEW);
                unit.port(Accounts.class).save(account("ben"), Version.NEW);
                return true;
            });
        }
        return store;
    }

    private static Page<Account> people(Store store, InstitutionId institution, PageRequest page) {
        return store.reading(institution, unit -> unit.port(Accounts.class).search("", page));
    }

    private static void isRefused(Store store, InstitutionId institution, Function<UnitOfWork, Page<?>> asking) {
        assertThatThrownBy(() -> store.<Page<?>>reading(institution, asking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the cursor is of another list, or of none")
                .hasMessageNotContaining("vance")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource
    void aCursorIsOfUseInItsOwnListAlone(Dialect dialect) {
        try (Store store = filled(dialect)) {
            Cursor cursor = people(store, UMICH, PageRequest.first(1)).next().orElseThrow();
            PageRequest after = PageRequest.first(1).after(cursor);
            assertThat(people(store, UMICH, after).rows())
                    .extracting(Account::person)
                    .containsExactly(PersonId.of("ben"));

            isRefused(store, MERCY, unit -> unit.port(Accounts.class).search("", after));
            isRefused(store, UMICH, unit -> unit.port(DecisionLog.class).of("claim", "c", after));
            PageRequest none = PageRequest.first(1).after(new Cursor("bm9uZQ"));
            isRefused(store, UMICH, unit -> unit.port(Accounts.class).search("", none));
        }
    }
}
