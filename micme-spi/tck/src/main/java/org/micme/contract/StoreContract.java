package org.micme.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contracts of all ports. The test of an adapter extends it, and gives an empty store; whatever else it can say of itself stands in
 * {@link Adapter}. When all clauses have been run, a report of them is written to the folder that the system property
 * {@code micme.conformance.report} names, or to {@code target/conformance}.
 *
 * <p>A run in which a clause is missing fails, so that nothing passes by not being asked; whoever wants to run a few clauses sets the
 * system property {@code micme.conformance.floor} to how many.
 */
@ExtendWith(Conformance.class)
public abstract class StoreContract implements Adapter {

    /** For an adapter's test. */
    protected StoreContract() {}

    @Nested
    class OfUnits extends UnitsContract {}

    @Nested
    class OfAccounts extends AccountsContract {}

    @Nested
    class OfAccountUniqueness extends AccountUniquenessContract {}

    @Nested
    class OfAccountSearch extends AccountSearchContract {}

    @Nested
    class OfAllSeries extends AllSeriesContract {}

    @Nested
    class OfSeriesOfYear extends SeriesOfYearContract {}

    @Nested
    class OfSeriesOfPerson extends SeriesOfPersonContract {}

    @Nested
    class OfChildren extends ChildrenContract {}

    @Nested
    class OfChildIds extends ChildIdsContract {}

    @Nested
    class OfChildSearch extends ChildSearchContract {}

    @Nested
    class OfChildRows extends ChildRowsContract {}

    @Nested
    class OfChildrenByStart extends ChildrenByStartContract {}

    @Nested
    class OfChildrenByStartDescending extends ChildrenByStartDescendingContract {}

    @Nested
    class OfChildrenByName extends ChildrenByNameContract {}

    @Nested
    class OfChildrenBySeries extends ChildrenBySeriesContract {}

    @Nested
    class OfChildrenByStatus extends ChildrenByStatusContract {}

    @Nested
    class OfDisclosureFiles extends DisclosureFilesContract {}

    @Nested
    class OfReviews extends ReviewsContract {}

    @Nested
    class OfAttendances extends AttendancesContract {}

    @Nested
    class OfClaims extends ClaimsContract {}

    @Nested
    class OfClaimOnce extends ClaimOnceContract {}

    @Nested
    class OfMocClaims extends MocClaimsContract {}

    @Nested
    class OfDiplomates extends DiplomatesContract {}

    @Nested
    class OfBoardAwards extends BoardAwardsContract {}

    @Nested
    class OfAwardsToReport extends AwardsToReportContract {}

    @Nested
    class OfCreditLedgers extends CreditLedgersContract {}

    @Nested
    class OfAccruedClaims extends AccruedClaimsContract {}

    @Nested
    class OfMemberships extends MembershipsContract {}

    @Nested
    class OfApplications extends ApplicationsContract {}

    @Nested
    class OfApplicationsByState extends ApplicationsByStateContract {}

    @Nested
    class OfApplicationsAssigned extends ApplicationsAssignedContract {}

    @Nested
    class OfFiles extends FilesContract {}

    @Nested
    class OfLargeFiles extends LargeFilesContract {}

    @Nested
    class OfAuditTrail extends AuditTrailContract {}

    @Nested
    class OfAuditOfThing extends AuditOfThingContract {}

    @Nested
    class OfDecisionLog extends DecisionLogContract {}

    @Nested
    class OfDecisionsAboutThing extends DecisionsAboutThingContract {}

    @Nested
    class OfLedger extends LedgerContract {}

    @Nested
    class OfTampering extends TamperingContract {}

    @Nested
    class OfSealedStates extends SealedStatesContract {}

    @Nested
    class OfOutbox extends OutboxContract {}

    @Nested
    class OfOutboxLease extends OutboxLeaseContract {}

    @Nested
    class OfOutboxDelivery extends OutboxDeliveryContract {}

    @Nested
    class OfParkedMessages extends ParkedMessagesContract {}

    @Nested
    class OfUnreadableMessages extends UnreadableMessagesContract {}

    @Nested
    class OfJobs extends JobsContract {}

    @Nested
    class OfJobLease extends JobLeaseContract {}

    @Nested
    class OfJobParking extends JobParkingContract {}
}
