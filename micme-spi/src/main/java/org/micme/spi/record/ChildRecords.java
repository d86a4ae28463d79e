package org.micme.spi.record;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.time.ZoneId;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.domain.account.Profession;
import org.micme.domain.activity.Activity;
import org.micme.domain.activity.Child;
import org.micme.domain.activity.ChildApproval;
import org.micme.domain.activity.ChildDetails;
import org.micme.domain.activity.ClaimMinutes;
import org.micme.domain.activity.DeactivatedChild;
import org.micme.domain.activity.PlannedChild;
import org.micme.domain.activity.SeriesId;
import org.micme.domain.credit.CreditDesignation;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.kernel.ActivityId;
import org.micme.domain.kernel.Version;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.Kinds;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;

/** How the children of series are written down. */
public final class ChildRecords {

    private static final Shape<PlannedChild> PLANNED = planned();

    /** A child in whatever state. */
    public static final Kind<Child> CHILD = Kinds.<Child>variants(CommonRecords.STATE)
            .of("PLANNED", PlannedChild.class, PLANNED)
            .of("DEACTIVATED", DeactivatedChild.class, deactivated())
            .build();

    private ChildRecords() {}

    private static Shape<PlannedChild> planned() {
        ShapeBuilder<PlannedChild> s = Shape.of("planned child");
        Field<ActivityId> id = s.needs("id", CommonRecords.ACTIVITY, PlannedChild::id);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, PlannedChild::version);
        Field<SeriesId> series = s.needs("series", CommonRecords.SERIES_ID, PlannedChild::series);
        Field<Activity> activity = s.needs("activity", activity(), PlannedChild::activity);
        Field<ChildDetails> details = s.needs("details", details(), PlannedChild::details);
        Field<ClaimMinutes> minutes = s.needs("claimMinutes", claimMinutes(), PlannedChild::claimMinutes);
        Field<Set<PersonId>> faculty = s.needs("faculty", RecordKinds.set(CommonRecords.PERSON), PlannedChild::faculty);
        Field<Act> nameAcceptance = s.needsOrNull("nameAcceptance", CommonRecords.ACT, PlannedChild::nameAcceptance);
        Field<ChildApproval> approval = s.needsOrNull("approval", approval(), PlannedChild::approval);
        return s.buildSelfChecking(v -> PlannedChild.builder()
                .id(v.get(id))
                .version(v.get(version))
                .series(v.get(series))
                .activity(v.get(activity))
                .details(v.get(details))
                .claimMinutes(v.get(minutes))
                .faculty(v.get(faculty))
                .nameAcceptance(v.option(nameAcceptance))
                .approval(v.option(approval))
                .build());
    }

    private static Shape<DeactivatedChild> deactivated() {
        ShapeBuilder<DeactivatedChild> s = Shape.of("deactivated child");
        Field<PlannedChild> last = s.needs("last", PLANNED, DeactivatedChild::last);
        Field<Version> version = s.needs("version", CommonRecords.VERSION, DeactivatedChild::version);
        Field<Act> deactivation = s.needs("deactivation", CommonRecords.ACT, DeactivatedChild::deactivation);
        return s.buildSelfChecking(v -> new DeactivatedChild(v.get(last), v.get(version), v.get(deactivation)));
    }

    private static Kind<Activity> activity() {
        ShapeBuilder<Activity> s = Shape.of("activity");
        Field<String> name = s.needsOrNull("name", RecordKinds.TEXT, Activity::name);
        Field<Instant> start = s.needs("start", RecordKinds.INSTANT, Activity::start);
        Field<Instant> end = s.needs("end", RecordKinds.INSTANT, Activity::end);
        return s.buildSelfChecking(v -> new Activity(v.option(name), v.get(start), v.get(end)));
    }

    private static Kind<ChildDetails> details() {
        ShapeBuilder<ChildDetails> s = Shape.of("child details");
        Field<String> department = s.needs("department", RecordKinds.TEXT, ChildDetails::department);
        Field<ZoneId> zone = s.needs("zone", CommonRecords.ZONE, ChildDetails::zone);
        Field<String> location = s.needsOrNull("location", RecordKinds.TEXT, ChildDetails::location);
        Field<Seq<String>> objectives =
                s.needs("objectives", RecordKinds.list(RecordKinds.EXACT_TEXT), ChildDetails::objectives);
        Field<Boolean> evaluated = s.needs("evaluationRequired", Kinds.FLAG, ChildDetails::evaluationRequired);
        Field<CreditDesignation> designation =
                s.needs("designation", CommonRecords.DESIGNATION, ChildDetails::designation);
        Field<Set<String>> specialties =
                s.needsOrNull("specialties", RecordKinds.set(RecordKinds.EXACT_TEXT), ChildDetails::specialties);
        Field<Set<Profession>> professions =
                s.needsOrNull("professions", RecordKinds.set(Kinds.oneOf(Profession.class)), ChildDetails::professions);
        return s.buildSelfChecking(v -> ChildDetails.builder()
                .department(v.get(department))
                .zone(v.get(zone))
                .location(v.option(location))
                .objectives(v.get(objectives))
                .evaluationRequired(v.get(evaluated))
                .designation(v.get(designation))
                .specialties(v.option(specialties))
                .professions(v.option(professions))
                .build());
    }

    private static Kind<ClaimMinutes> claimMinutes() {
        ShapeBuilder<ClaimMinutes> s = Shape.of("claim minutes");
        Field<Integer> before = s.needsOrNull("before", Kinds.COUNT, ClaimMinutes::before);
        Field<Integer> after = s.needsOrNull("after", Kinds.COUNT, ClaimMinutes::after);
        return s.buildSelfChecking(v -> new ClaimMinutes(v.option(before), v.option(after)));
    }

    private static Kind<ChildApproval> approval() {
        ShapeBuilder<ChildApproval> s = Shape.of("child approval");
        Field<PersonId> by = s.needs("by", CommonRecords.PERSON, ChildApproval::by);
        Field<Instant> approvedAt = s.needs(
                "approvedAt", RecordKinds.INSTANT, made -> made.approval().approvedAt());
        Field<Seq<CoveredDisclosure>> covers = s.needs(
                "covers", RecordKinds.list(covered()), made -> made.approval().covers());
        return s.buildSelfChecking(
                v -> new ChildApproval(new OfficeApproval(v.get(approvedAt), v.get(covers)), v.get(by)));
    }

    private static Kind<CoveredDisclosure> covered() {
        ShapeBuilder<CoveredDisclosure> s = Shape.of("covered disclosure");
        Field<PersonId> person = s.needs("person", CommonRecords.PERSON, CoveredDisclosure::person);
        Field<Instant> submittedAt = s.needs("submittedAt", RecordKinds.INSTANT, CoveredDisclosure::submittedAt);
        return s.buildSelfChecking(v -> new CoveredDisclosure(v.get(person), v.get(submittedAt)));
    }
}
