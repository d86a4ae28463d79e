package org.micme.rules.series;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import org.micme.domain.activity.ChildStatus;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.rules.Citation;
import org.micme.rules.Decision;
import org.micme.rules.Owner;
import org.micme.rules.ReasonKind;
import org.micme.rules.Reasons;
import org.micme.rules.Rule;
import org.micme.rules.RuleCard;
import org.micme.rules.Severity;
import org.micme.rules.disclosure.CoiAssessment;
import org.micme.rules.disclosure.DisclosureReasons;
import org.micme.rules.policy.Policy;
import org.micme.rules.schema.Shape;

/** Decides the status of a child (DIS-4), tested in the order of the outcomes. */
public final class ChildStatusRule extends Rule<ChildStatusFacts, ChildStatus, ChildStatusDetails> {

    private static final ReasonKind NO_FACULTY = NameReasons.noFaculty("RSS-5", "faculty");
    private static final DisclosureReasons PERSON = DisclosureReasons.ofEach("faculty");
    private static final ReasonKind AWAITING_OFFICE_APPROVAL = ReasonKind.blocking("AWAITING_OFFICE_APPROVAL")
            .movedBy(Owner.OFFICE)
            .from("DIS-4")
            .says("everybody is approved, and no approval of the office covers them all")
            .curedBy("approve the child", "approval");
    private static final ReasonKind NAME_NOT_TOPIC = NameReasons.nameNotTopic(Severity.ADVICE);

    /** The rule. */
    public static final ChildStatusRule RULE = new ChildStatusRule();

    private ChildStatusRule() {
        super(RuleCard.<ChildStatus>of("child-status", "A child of a series is on its way to accreditation")
                .cites(Citation.of("DIS-4", "DIS-3", "DIS-10", "RSS-6").from("RSS-MANUAL, Child Status"))
                .outcomes(ChildStatus.class)
                .reasons(Array.of(NameReasons.NAME_MISSING, NO_FACULTY)
                        .appendAll(Array.of(PERSON.ofCoi()))
                        .append(AWAITING_OFFICE_APPROVAL)
                        .append(NAME_NOT_TOPIC)));
    }

    @Override
    public Shape<ChildStatusFacts> facts() {
        return ChildStatusShape.FACTS;
    }

    @Override
    public Shape<ChildStatusDetails> details() {
        return ChildStatusShape.DETAILS;
    }

    @Override
    protected Decision<ChildStatus, ChildStatusDetails> assess(ChildStatusFacts given, Policy policy) {
        Reasons reasons = new Reasons();
        String name = given.activity().name().getOrNull();
        reasons.addWhere(name == null, NameReasons.NAME_MISSING);
        reasons.addWhere(!AssignedPeople.hasFaculty(given.faculty()), NO_FACULTY);
        boolean somethingMissing = !reasons.isEmpty();
        ChildPeople people =
                new ChildPeople(approval(given, policy), given.faculty().size());
        assessPeople(given, policy, reasons, people);
        somethingMissing |= people.incomplete;
        boolean awaitsOffice = !somethingMissing && people.everybodyApproved && !people.isApproved();
        reasons.addWhere(awaitsOffice, AWAITING_OFFICE_APPROVAL);
        if (name != null
                && !given.nameAccepted()
                && !TopicName.reflectsTopic(name, given.seriesName(), policy.topicName())) {
            reasons.add(NAME_NOT_TOPIC);
        }
        ChildStatus status = people.status(somethingMissing);
        return decided(policy, status, reasons, new ChildStatusDetails(people.statuses()), null);
    }

    private static @Nullable OfficeApproval approval(ChildStatusFacts given, Policy policy) {
        OfficeApproval approval = given.approval().getOrNull();
        boolean tooLate = approval != null
                && !policy.approval().afterStart()
                && approval.approvedAt().isAfter(given.activity().start());
        return tooLate ? null : approval;
    }

    private static void assessPeople(ChildStatusFacts given, Policy policy, Reasons reasons, ChildPeople people) {
        Seq<AssignedPerson> faculty = given.faculty();
        for (int i = 0; i < faculty.size(); i++) {
            AssignedPerson person = faculty.get(i);
            if (policy.requiresDisclosureOf(person.role())) {
                CoiAssessment assessment =
                        CoiAssessment.of(person.disclosures(), person.review(), given.activity(), given.zone(), policy);
                assessment.explain(reasons, PERSON, person.id().value());
                people.add(person.id(), assessment);
            }
        }
    }

    @Override
    protected ChildStatus withheld(ChildStatus outcome) {
        return outcome == ChildStatus.APPROVED ? ChildStatus.PENDING : outcome;
    }
}
