package org.micme.rules.policy;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.micme.domain.disclosure.ContentRole;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** The keys of a policy on which accrediting a child depends (policies.md). */
final class AccreditationShapes {

    private AccreditationShapes() {}

    static Shape<DisclosurePolicy> disclosure() {
        ShapeBuilder<DisclosurePolicy> s = Shape.of("whose disclosures count, and for how long");
        Field<Period> lifetime = s.needs("lifetime", Kinds.PERIOD, DisclosurePolicy::lifetime);
        Field<Period> lookBack = s.needs("lookBack", Kinds.PERIOD, DisclosurePolicy::lookBack);
        Field<Seq<ContentRole>> required =
                s.needs("required", Kinds.list(Kinds.oneOf(ContentRole.class)), DisclosurePolicy::required);
        return s.build(v -> new DisclosurePolicy(v.get(lifetime), v.get(lookBack), v.get(required)));
    }

    static Shape<ReadinessPolicy> readiness() {
        ShapeBuilder<ReadinessPolicy> s = Shape.of("what has to be done before a child");
        Field<Integer> days = s.needs("businessDays", Kinds.COUNT, ReadinessPolicy::businessDays);
        Field<Seq<ReadinessCondition>> conditions =
                s.needs("conditions", Kinds.list(Kinds.oneOf(ReadinessCondition.class)), ReadinessPolicy::conditions);
        return s.build(v -> new ReadinessPolicy(v.get(days), v.get(conditions)));
    }

    static Shape<NamePolicy> name() {
        Kind<Seq<NameFeature>> features = Kinds.list(Kinds.oneOf(NameFeature.class));
        ShapeBuilder<NamePolicy> s = Shape.of("what the name of a child has to show");
        Field<Seq<NameFeature>> must = s.needs("mustContain", features, NamePolicy::mustContain);
        Field<Seq<NameFeature>> mustNot = s.needs("mustNotContain", features, NamePolicy::mustNotContain);
        return s.build(v -> new NamePolicy(v.get(must), v.get(mustNot)));
    }

    static Shape<WatchPolicy> watch() {
        ShapeBuilder<WatchPolicy> s = Shape.of("when a child that is not approved is looked at");
        Field<Seq<Integer>> days = s.needs("days", Kinds.filledList(Kinds.COUNT), WatchPolicy::days);
        return s.build(
                (v, in) -> {
                    if (v.option(days).exists(read -> !read.contains(null) && !WatchPolicy.isFalling(read))) {
                        in.faultAt("days", "expected each day to be less than the one before");
                    }
                },
                v -> new WatchPolicy(v.get(days)));
    }

    static Shape<ApprovalPolicy> approval() {
        ShapeBuilder<ApprovalPolicy> s = Shape.of("when the office can approve");
        Field<Boolean> afterStart = s.needs("afterStart", Kinds.FLAG, ApprovalPolicy::afterStart);
        return s.build(v -> new ApprovalPolicy(v.get(afterStart)));
    }

    static Shape<SeriesPolicy> series() {
        ShapeBuilder<SeriesPolicy> s = Shape.of("for which year a series is approved");
        Field<MonthDay> yearStart = s.needs("yearStart", Kinds.MONTH_DAY, SeriesPolicy::yearStart);
        Field<Seq<MonthDay>> reminders =
                s.needs("renewalReminders", Kinds.list(Kinds.MONTH_DAY), SeriesPolicy::renewalReminders);
        return s.build(v -> new SeriesPolicy(v.get(yearStart), v.get(reminders)));
    }

    static Shape<CalendarPolicy> calendar() {
        Kind<Seq<LocalDate>> dates = Kinds.list(Kinds.DATE);
        ShapeBuilder<CalendarPolicy> s = Shape.of("which days are no business days");
        Field<HolidayCalendar> holidays =
                s.needs("holidays", Kinds.oneOf(HolidayCalendar.class), CalendarPolicy::holidays);
        Field<Seq<LocalDate>> add = s.needs("add", dates, CalendarPolicy::add);
        Field<Seq<LocalDate>> remove = s.needs("remove", dates, CalendarPolicy::remove);
        return s.build(v -> new CalendarPolicy(v.get(holidays), v.get(add), v.get(remove)));
    }
}
