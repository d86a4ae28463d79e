package org.micme.proof.speed;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.ChildStatus;
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
import org.micme.jdbc.JdbcSettings;
import org.micme.jdbc.sql.Dialect;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.store.Store;

/**
 * Fills the children of an institution: one goes through the adapter, and the database makes all others of its row. Twenty belong to a
 * series, thirty have the same person among their faculty; days, names and departments are spread. A status is as rare as can be where
 * there are many: as many have it as fill a page. One of a hundred others is pending, or as many as that, and all the rest are approved.
 * For one thread.
 */
final class ManyChildren {

    static final Instant FIRST_START = Instant.parse("2000-01-01T12:00:00Z");
    static final long MINUTES_BETWEEN = 10;
    static final int OF_A_SERIES = 20;
    static final int DEPARTMENTS = 8;
    static final ChildStatus RARE = ChildStatus.INCOMPLETE;
    static final ChildStatus USUAL = ChildStatus.APPROVED;

    private static final int OF_A_PERSON = 30;
    private static final int RARELY = 60;

    /** It has no divisor in common with any number of children here: so each start is there once, and they lie about in the table. */
    private static final int STRIDE = 7_919;

    /** H2 holds what is not committed twice. */
    private static final int AT_ONCE = 20_000;

    private final JdbcSettings settings;
    private final String key;

    ManyChildren(JdbcSettings settings) {
        this.settings = settings;
        this.key = Dialect.of(settings.url()) == Dialect.H2 ? "varbinary" : "varchar";
    }

    void fill(Store store, InstitutionId institution, int count) throws SQLException {
        store.inUnit(institution, unit -> {
            unit.port(AllSeries.class).save(series(), Version.NEW);
            unit.port(Children.class).save(child(), Version.NEW);
            return unit;
        });
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
                Statement statement = connection.createStatement()) {
            String body;
            try (ResultSet row = statement.executeQuery(
                    "select body from child where institution = " + asKey("'" + institution + "'"))) {
                row.next();
                body = row.getString(1);
            }
            statement.execute("delete from child where institution = " + asKey("'" + institution + "'"));
            for (int from = 0; from < count; from += AT_ONCE) {
                statement.execute(insertChildren(institution, body, count, from));
            }
            statement.execute("insert into child_faculty (institution, person, child) select "
                    + asKey("'" + institution + "'") + ", " + asKey("'faculty-' || child / " + OF_A_PERSON)
                    + ", child from child where institution = " + asKey("'" + institution + "'"));
        }
    }

    /** As servers do by themselves after a while. */
    void analyze() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.login().user(),
                        settings.login().password());
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private String insertChildren(InstitutionId institution, String body, int count, int from) {
        String numbers = key.equals("varchar") ? "generate_series" : "system_range";
        return "insert into child (institution, child, version, planned, series, start_at, name_key, series_name,"
                + " series_name_key, department, status, body) select " + asKey("'" + institution + "'")
                + ", n, 1, true, " + asKey("'series-' || n / " + OF_A_SERIES)
                + ", timestamp with time zone '" + FIRST_START + "' + (mod(n * cast(" + STRIDE + " as bigint), " + count
                + ") * interval '" + MINUTES_BETWEEN + "' minute)"
                + ", " + asKey("'" + "name ' || mod(n * 31, 10) || ' ' || n") + ", 'Series ' || n / " + OF_A_SERIES
                + ", " + asKey("'series ' || n / " + OF_A_SERIES) + ", "
                + asKey("'department ' || mod(n / 50, " + DEPARTMENTS + ")")
                + ", case when mod(n, " + count / RARELY + ") = 0 then " + RARE.ordinal()
                + " when mod(n, "
                + Math.min(100, count / RARELY) + ") = 1 then "
                + ChildStatus.PENDING.ordinal() + " else " + USUAL.ordinal() + " end, replace('"
                + body.replace("'", "''")
                + "', '\"id\":1,', '\"id\":' || n || ',') from "
                + numbers + "(" + (from + 1) + ", " + Math.min(from + AT_ONCE, count) + ") as numbers(n)";
    }

    private String asKey(String text) {
        return "cast(" + text + " as " + key + ")";
    }

    private static Series series() {
        return new Series(
                SeriesId.of("series-0"),
                Version.of(1),
                Year.of(2025),
                SeriesDetails.builder()
                        .name("Series 0")
                        .department("Medicine")
                        .sessionLength(Duration.ofMinutes(60))
                        .designation(designation())
                        .specialties(LinkedHashSet.of("Cardiology"))
                        .professions(LinkedHashSet.of(Profession.PHYSICIAN))
                        .build(),
                new SeriesTeam(
                        LinkedHashSet.of(PersonId.of("owner")),
                        LinkedHashSet.of(PersonId.of("coordinator")),
                        LinkedHashSet.empty()));
    }

    private static PlannedChild child() {
        return PlannedChild.builder()
                .id(ActivityId.of(1))
                .version(Version.of(1))
                .series(SeriesId.of("series-0"))
                .activity(new Activity(Option.some("Name"), FIRST_START, FIRST_START.plusSeconds(3_600)))
                .details(ChildDetails.builder()
                        .department("Medicine")
                        .zone(ZoneId.of("America/New_York"))
                        .location(Option.some("Room 5"))
                        .objectives(Array.of("Tell one from the other", "Treat both"))
                        .designation(designation())
                        .specialties(Option.some(LinkedHashSet.of("Cardiology")))
                        .build())
                .build();
    }

    private static CreditDesignation designation() {
        return CreditDesignation.of(CreditType.AMA_PRA_CATEGORY_1, Credits.of(1));
    }

    /** Which statuses, departments and people there are is told here, beside what makes them. */
    static List<SeriesId> someSeries() {
        return List.of(SeriesId.of("series-3"), SeriesId.of("series-11"), SeriesId.of("series-40"));
    }
}
