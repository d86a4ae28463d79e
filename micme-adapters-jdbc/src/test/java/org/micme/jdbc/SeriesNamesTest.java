package org.micme.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.InstitutionId;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.ChildSearch;
import org.micme.spi.activity.Children;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.PageRequest;
import org.micme.spi.store.Store;
import org.micme.spi.store.UnitOfWork;

/** A child is found by the name of its series, also where both came at once, each in a unit that did not see the other. */
@Timeout(120)
class SeriesNamesTest {

    private static final InstitutionId UMICH = InstitutionId.of("umich");
    private static final SeriesId ROUNDS = SeriesId.of("rounds");
    private static final Instant NOON = Instant.parse("2025-05-14T16:00:00Z");
    private static final CreditDesignation DESIGNATION =
            CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.parse("1.25"));

    /** Those who come first to an institution wait for each other anyway. */
    private static boolean begin(UnitOfWork unit) {
        Act act = Act.of(PersonId.of("ann"), NOON);
        unit.port(AuditTrail.class).append(new AuditEntry("institution", "umich", "Begun", act, List.of()));
        return true;
    }

    private static boolean keepSeries(UnitOfWork unit) {
        SeriesDetails about = SeriesDetails.builder()
                .name("Grand Rounds")
                .department("Medicine")
                .sessionLength(Duration.ofMinutes(60))
                .designation(DESIGNATION)
                .specialties(LinkedHashSet.of("Cardiology"))
                .professions(LinkedHashSet.of(Profession.PHYSICIAN))
                .build();
        LinkedHashSet<PersonId> ann = LinkedHashSet.of(PersonId.of("ann"));
        SeriesTeam team = new SeriesTeam(ann, ann, LinkedHashSet.empty());
        unit.port(AllSeries.class).save(new Series(ROUNDS, Version.of(1), Year.of(2025), about, team), Version.NEW);
        return true;
    }

    private static boolean keepChild(UnitOfWork unit) {
        ChildDetails details = ChildDetails.builder()
                .department("Medicine")
                .zone(ZoneId.of("America/New_York"))
                .designation(DESIGNATION)
                .build();
        unit.port(Children.class)
                .save(
                        PlannedChild.builder()
                                .id(ActivityId.of(1))
                                .version(Version.of(1))
                                .series(ROUNDS)
                                .activity(Activity.of("Heart Failure", NOON, NOON.plusSeconds(3_600)))
                                .details(details)
                                .build(),
                        Version.NEW);
        return true;
    }

    /** Lets another unit come as far as it does while the one that asks is under way. */
    private static void letGo(Future<?> other) {
        try {
            other.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It waits for the end of this one.
            return;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of series that are found after two units of which one begins and ends within the other. */
    private static List<String> found(Dialect dialect, Predicate<UnitOfWork> outer, Predicate<UnitOfWork> inner)
            throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Store store = JdbcStore.open(Databases.migrated(dialect))) {
            store.inUnit(UMICH, SeriesNamesTest::begin);
            Future<Boolean> other = store.inUnit(UMICH, unit -> {
                assertThat(outer.test(unit)).isTrue();
                Future<Boolean> begun = thread.submit(() -> store.inUnit(UMICH, inner::test));
                letGo(begun);
                return begun;
            });
            assertThat(other.get()).isTrue();
            return store.reading(
                    UMICH,
                    unit ->
                            unit
                                    .port(Children.class)
                                    .search(ChildSearch.ALL.named("grand"), PageRequest.first(9))
                                    .rows()
                                    .stream()
                                    .map(listed -> listed.seriesName())
                                    .toList());
        } finally {
            thread.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChildThatIsKeptWhileItsSeriesIsInsertedIsFoundByItsName(Dialect dialect) throws Exception {
        assertThat(found(dialect, SeriesNamesTest::keepSeries, SeriesNamesTest::keepChild))
                .containsExactly("Grand Rounds");
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesThatIsInsertedWhileItsChildIsKeptNamesTheChild(Dialect dialect) throws Exception {
        assertThat(found(dialect, SeriesNamesTest::keepChild, SeriesNamesTest::keepSeries))
                .containsExactly("Grand Rounds");
    }
}
