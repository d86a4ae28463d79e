package org.micme.spi.record;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.function.Function;
import org.micme.domain.account.Act;
import org.micme.domain.account.Consent;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.claim.Participation;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.credit.CreditType;
import org.micme.domain.credit.Credits;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** The pieces that records of several aggregates have in common. */
final class CommonRecords {

    /** The name of the field by which the states of a lifecycle are told apart. */
    static final String STATE = "state";

    static final Kind<Version> VERSION =
            RecordKinds.made("a version", RecordKinds.whole(0, Long.MAX_VALUE), Version::of, Version::number);

    static final Kind<ActivityId> ACTIVITY = RecordKinds.made(
            "an activity's id", RecordKinds.whole(1, 999_999_999), number -> ActivityId.of(number.intValue()), id ->
                    (long) id.number());

    static final Kind<PersonId> PERSON = text("a person's id", PersonId::of, PersonId::value);

    static final Kind<SeriesId> SERIES_ID = text("a series' id", SeriesId::of, SeriesId::value);

    static final Kind<CreditType> CREDIT_TYPE = text("a credit type", CreditType::of, CreditType::code);

    static final Kind<Year> YEAR = RecordKinds.made(
            "a year", RecordKinds.whole(Year.MIN_VALUE, Year.MAX_VALUE), number -> Year.of(number.intValue()), year ->
                    (long) year.getValue());

    static final Kind<ZoneId> ZONE = text("a time zone", ZoneId::of, ZoneId::getId);

    static final Kind<Duration> DURATION = text("a duration, such as PT1H30M", Duration::parse, Duration::toString);

    static final Kind<Credits> CREDITS =
            RecordKinds.made("credits in quarters", RecordKinds.AMOUNT, Credits::from, Credits::toAmount);

    static final Kind<CreditDesignation> DESIGNATION = RecordKinds.made(
            "credits above zero for each type",
            RecordKinds.table(CreditType::of, CreditType::code, CREDITS),
            CreditDesignation::new,
            CreditDesignation::maximum);

    static final Kind<Act> ACT = act();

    static final Kind<Consent> CONSENT = consent();

    static final Kind<Participation> PARTICIPATION = participation();

    private CommonRecords() {}

    /** A value with a text of its own that is not blank. */
    static <T> Kind<T> text(String what, Function<String, T> from, Function<T, String> to) {
        return RecordKinds.made(what, RecordKinds.TEXT, from, to);
    }

    private static Kind<Act> act() {
        ShapeBuilder<Act> s = Shape.of("act");
        Field<PersonId> by = s.needs("by", PERSON, Act::by);
        Field<Instant> occurredAt = s.needs("occurredAt", RecordKinds.INSTANT, Act::occurredAt);
        Field<Instant> recordedAt = s.needs("recordedAt", RecordKinds.INSTANT, Act::recordedAt);
        return s.buildSelfChecking(v -> new Act(v.get(by), v.get(occurredAt), v.get(recordedAt)));
    }

    private static Kind<Consent> consent() {
        ShapeBuilder<Consent> s = Shape.of("consent");
        Field<String> wording = s.needs("wording", RecordKinds.TEXT, Consent::wording);
        Field<Instant> givenAt = s.needs("givenAt", RecordKinds.INSTANT, Consent::givenAt);
        return s.buildSelfChecking(v -> new Consent(v.get(wording), v.get(givenAt)));
    }

    private static Kind<Participation> participation() {
        ShapeBuilder<Participation> s = Shape.of("participation");
        Field<PersonId> learner = s.needs("learner", PERSON, Participation::learner);
        Field<ActivityId> activity = s.needs("activity", ACTIVITY, Participation::activity);
        return s.buildSelfChecking(v -> new Participation(v.get(learner), v.get(activity)));
    }
}
