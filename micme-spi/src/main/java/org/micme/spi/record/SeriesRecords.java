package org.micme.spi.record;

import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Year;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Series;
import org.micme.domain.activity.SeriesDetails;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.activity.SeriesTeam;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How series are written down. */
public final class SeriesRecords {

    static final Kind<SeriesDetails> DETAILS = details();

    static final Kind<SeriesTeam> TEAM = team();

    /** A series. */
    public static final Kind<Series> SERIES = series();

    private SeriesRecords() {}

    private static Kind<Series> series() {
        ShapeBuilder<Series> s = Shape.of("series");
        Field<SeriesId> id = s.needs("id", CommonRecords.SERIES_ID, Series::id);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, Series::version);
        Field<Year> year = s.needs("year", CommonRecords.YEAR, Series::year);
        Field<SeriesDetails> details = s.needs("details", DETAILS, Series::details);
        Field<SeriesTeam> team = s.needs("team", TEAM, Series::team);
        return s.buildSelfChecking(
                v -> new Series(v.get(id), v.get(version), v.get(year), v.get(details), v.get(team)));
    }

    private static Kind<SeriesDetails> details() {
        ShapeBuilder<SeriesDetails> s = Shape.of("series details");
        Field<String> name = s.needs("name", RecordKinds.TEXT, SeriesDetails::name);
        Field<String> department = s.needs("department", RecordKinds.TEXT, SeriesDetails::department);
        Field<Duration> length = s.needs("sessionLength", CommonRecords.DURATION, SeriesDetails::sessionLength);
        Field<Boolean> evaluated = s.needs("evaluationRequired", Kinds.FLAG, SeriesDetails::evaluationRequired);
        Field<CreditDesignation> designation =
                s.needs("designation", CommonRecords.DESIGNATION, SeriesDetails::designation);
        Field<Set<String>> specialties =
                s.needs("specialties", RecordKinds.set(RecordKinds.EXACT_TEXT), SeriesDetails::specialties);
        Field<Set<Profession>> professions =
                s.needs("professions", RecordKinds.set(Kinds.oneOf(Profession.class)), SeriesDetails::professions);
        return s.buildSelfChecking(v -> SeriesDetails.builder()
                .name(v.get(name))
                .department(v.get(department))
                .sessionLength(v.get(length))
                .evaluationRequired(v.get(evaluated))
                .designation(v.get(designation))
                .specialties(v.get(specialties))
                .professions(v.get(professions))
                .build());
    }

    private static Kind<SeriesTeam> team() {
        Kind<Set<PersonId>> people = RecordKinds.set(CommonRecords.PERSON);
        ShapeBuilder<SeriesTeam> s = Shape.of("series team");
        Field<Set<PersonId>> owners = s.needs("owners", people, SeriesTeam::owners);
        Field<Set<PersonId>> coordinators = s.needs("coordinators", people, SeriesTeam::coordinators);
        Field<Set<PersonId>> planners = s.needs("planners", people, SeriesTeam::planners);
        return s.buildSelfChecking(v -> new SeriesTeam(v.get(owners), v.get(coordinators), v.get(planners)));
    }
}
