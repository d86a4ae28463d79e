package org.micme.contract.memory;

import java.util.Map;
import java.util.function.Function;
import org.micme.spi.account.Accounts;
import org.micme.spi.accrued.AccruedClaims;
import org.micme.spi.accrued.CreditLedgers;
import org.micme.spi.accrued.Memberships;
import org.micme.spi.activity.AllSeries;
import org.micme.spi.activity.Children;
import org.micme.spi.application.Applications;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Claims;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.disclosure.DisclosureFiles;
import org.micme.spi.disclosure.Reviews;
import org.micme.spi.file.Files;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.moc.Diplomates;
import org.micme.spi.moc.MocClaims;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.port.StorePort;

/** How each port is made for a unit. */
final class MemoryPorts {

    static final Map<Class<? extends StorePort>, Function<MemoryUnit, ? extends StorePort>> ALL = Map.ofEntries(
            Map.entry(Accounts.class, MemoryAccounts::new),
            Map.entry(AllSeries.class, MemoryAllSeries::new),
            Map.entry(Children.class, MemoryChildren::new),
            Map.entry(DisclosureFiles.class, MemoryDisclosureFiles::new),
            Map.entry(Reviews.class, MemoryReviews::new),
            Map.entry(Claims.class, MemoryClaims::new),
            Map.entry(Attendances.class, MemoryAttendances::new),
            Map.entry(MocClaims.class, MemoryMocClaims::new),
            Map.entry(BoardAwards.class, MemoryBoardAwards::new),
            Map.entry(Diplomates.class, MemoryDiplomates::new),
            Map.entry(CreditLedgers.class, MemoryCreditLedgers::new),
            Map.entry(AccruedClaims.class, MemoryAccruedClaims::new),
            Map.entry(Memberships.class, MemoryMemberships::new),
            Map.entry(Applications.class, MemoryApplications::new),
            Map.entry(Files.class, MemoryFiles::new),
            Map.entry(AuditTrail.class, MemoryAuditTrail::new),
            Map.entry(DecisionLog.class, MemoryDecisionLog::new),
            Map.entry(Outbox.class, MemoryOutbox::new));

    private MemoryPorts() {}
}
