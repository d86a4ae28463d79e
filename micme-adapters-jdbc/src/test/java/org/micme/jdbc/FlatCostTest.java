package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.micme.jdbc.SampleInstitution.UMICH;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.micme.domain.account.Account;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.claim.ClaimKey;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.kernel.ActivityId;
import org.micme.jdbc.account.JdbcAccounts;
import org.micme.jdbc.accrued.JdbcCreditLedgers;
import org.micme.jdbc.activity.JdbcChildren;
import org.micme.jdbc.claim.JdbcClaims;
import org.micme.jdbc.outbox.JdbcOutboxQueue;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.rotation.EncryptedRows;
import org.micme.jdbc.rotation.PhoneDigests;
import org.micme.jdbc.sql.Dialect;
import org.micme.jdbc.sql.Session;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.ListedChild;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/**
 * What is asked again and again reads few rows, however many there are: that is told by H2, which of the two databases is the one that
 * reads a whole table where it should read an index.
 */
class FlatCostTest {

    private static final int ROWS = 10_000;
    private static JdbcSettings settings;

    private final PersonalData personal = new PersonalData(Databases.KEYS);
    private ScanCounts counts;

    @BeforeAll
    static void fill() throws SQLException {
        settings = Databases.migrated(Dialect.H2);
        ManyRows.fill(settings, ROWS);
    }

    @BeforeEach
    void open() throws SQLException {
        counts = new ScanCounts(settings);
    }

    @AfterEach
    void close() throws SQLException {
        counts.close();
    }

    private <T> List<T> reads(int most, Function<Session, List<T>> asking) {
        List<T> answer = asking.apply(counts.session(UMICH.value()));
        readsAtMost(most);
        return answer;
    }

    private void readsAtMost(int most) {
        long read = counts.most();
        assertThat(read).as(counts.plan()).isPositive().isLessThanOrEqualTo(most);
    }

    private static List<PersonId> people(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(n -> PersonId.of("p" + n))
                .toList();
    }

    private static ClaimKey claim(PersonId learner) {
        return new ClaimKey(new Participation(learner, ActivityId.of(7)), CreditType.AMA_PRA_CATEGORY_1);
    }

    @Test
    void statesByManyKeys() {
        List<ClaimKey> claims = people(60).stream().map(FlatCostTest::claim).toList();
        assertThat(reads(200, session -> new JdbcAccounts(session, personal).findAll(people(60))))
                .hasSize(60);
        assertThat(reads(200, session -> new JdbcClaims(session, personal).findAll(claims)))
                .hasSize(60);
        assertThat(reads(300, session -> new JdbcCreditLedgers(session, personal).findAll(people(60))))
                .hasSize(60);
    }

    @Test
    void keysThatRotate() {
        assertThat(new EncryptedRows(counts, personal).outstanding(UMICH.value()))
                .isZero();
        readsAtMost(2_000);
        assertThat(new EncryptedRows(counts, personal).renew(UMICH.value(), () -> {}))
                .isZero();
        readsAtMost(2_000);
        assertThat(new PhoneDigests(counts, personal).outstanding(UMICH.value()))
                .isEqualTo(ROWS / 10);
        readsAtMost(2_000);

        PersonalData rotated = new PersonalData(Databases.KEYS.rotated());
        assertThatThrownBy(() -> new EncryptedRows(counts, rotated).renew(UMICH.value(), () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        readsAtMost(2_000);
    }

    @Test
    void figuresOfTheOutbox() {
        assertThat(new JdbcOutboxQueue(counts, personal).figures(Instant.now()).waiting())
                .isEqualTo(1);
        readsAtMost(100);
    }

    @Test
    void theNextNumberOfAChild() {
        assertThat(new JdbcChildren(counts.session(UMICH.value()), personal)
                        .nextId()
                        .number())
                .isGreaterThan(ROWS);
        readsAtMost(10);
    }

    @ParameterizedTest
    @CsvSource({"name-123, 11", "mail-123, 11", "n, 50", "NAME-1234, 1", "nobody, 0", "'', 50"})
    void peopleByABeginning(String beginning, int found) {
        PageRequest page = PageRequest.first(50);
        Page<Account> people = new JdbcAccounts(counts.session(UMICH.value()), personal).search(beginning, page);
        readsAtMost(250);
        assertThat(people.rows()).hasSizeGreaterThanOrEqualTo(Math.min(found, ROWS / 2000));
        people.next().ifPresent(cursor -> {
            new JdbcAccounts(counts.session(UMICH.value()), personal).search(beginning, page.after(cursor));
            readsAtMost(250);
        });
    }

    static Stream<ChildSearch> searches() {
        List<Set<ChildStatus>> statuses = List.of(
                Set.of(),
                Set.of(ChildStatus.REJECTED),
                Set.of(ChildStatus.REJECTED, ChildStatus.INCOMPLETE),
                Set.of(ChildStatus.REJECTED, ChildStatus.APPROVED),
                Set.of(ChildStatus.APPROVED, ChildStatus.PENDING));
        return statuses.stream()
                .flatMap(some -> Stream.of(Optional.<String>empty(), Optional.of("department 3"))
                        .map(department -> new ChildSearch.Among(Set.of(), Optional.empty(), department, some)))
                .flatMap(among -> Stream.of(ChildSearch.Order.values())
                        .map(order -> new ChildSearch(Optional.empty(), among, ChildSearch.ALL.span(), order)));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void theDashboard(ChildSearch search) {
        PageRequest page = PageRequest.first(50);
        Page<ListedChild> children = new JdbcChildren(counts.session(UMICH.value()), personal).search(search, page);
        readsAtMost(1_000);
        children.next().ifPresent(cursor -> {
            new JdbcChildren(counts.session(UMICH.value()), personal).search(search, page.after(cursor));
            readsAtMost(1_000);
        });
    }
}
