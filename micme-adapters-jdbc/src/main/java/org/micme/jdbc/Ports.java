package org.micme.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.micme.jdbc.account.JdbcAccounts;
import org.micme.jdbc.accrued.JdbcAccruedClaims;
import org.micme.jdbc.accrued.JdbcCreditLedgers;
import org.micme.jdbc.accrued.JdbcMemberships;
import org.micme.jdbc.activity.JdbcAllSeries;
import org.micme.jdbc.activity.JdbcChildren;
import org.micme.jdbc.application.JdbcApplications;
import org.micme.jdbc.claim.JdbcAttendances;
import org.micme.jdbc.claim.JdbcClaims;
import org.micme.jdbc.disclosure.JdbcDisclosureFiles;
import org.micme.jdbc.disclosure.JdbcReviews;
import org.micme.jdbc.file.JdbcFiles;
import org.micme.jdbc.ledger.JdbcAuditTrail;
import org.micme.jdbc.ledger.JdbcDecisionLog;
import org.micme.jdbc.moc.JdbcBoardAwards;
import org.micme.jdbc.moc.JdbcDiplomates;
import org.micme.jdbc.moc.JdbcMocClaims;
import org.micme.jdbc.outbox.JdbcOutbox;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
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
import org.micme.spi.port.PortAbsent;
import org.micme.spi.port.StorePort;

/** Every port that there is, and what makes it. */
final class Ports {

    private static final Map<Class<? extends StorePort>, BiFunction<Session, PersonalData, ? extends StorePort>>
            MAKERS = new LinkedHashMap<>();

    static {
        add(Accounts.class, JdbcAccounts::new);
        add(AllSeries.class, JdbcAllSeries::new);
        add(Children.class, JdbcChildren::new);
        add(DisclosureFiles.class, JdbcDisclosureFiles::new);
        add(Reviews.class, JdbcReviews::new);
        add(Attendances.class, JdbcAttendances::new);
        add(Claims.class, JdbcClaims::new);
        add(MocClaims.class, JdbcMocClaims::new);
        add(BoardAwards.class, JdbcBoardAwards::new);
        add(Diplomates.class, JdbcDiplomates::new);
        add(CreditLedgers.class, JdbcCreditLedgers::new);
        add(AccruedClaims.class, JdbcAccruedClaims::new);
        add(Memberships.class, JdbcMemberships::new);
        add(Applications.class, JdbcApplications::new);
        add(Files.class, JdbcFiles::new);
        add(AuditTrail.class, JdbcAuditTrail::new);
        add(DecisionLog.class, JdbcDecisionLog::new);
        add(Outbox.class, JdbcOutbox::new);
    }

    private Ports() {}

    private static <P extends StorePort> void add(Class<P> type, BiFunction<Session, PersonalData, ? extends P> maker) {
        MAKERS.put(type, maker);
    }

    static Set<Class<? extends StorePort>> types() {
        return Set.copyOf(MAKERS.keySet());
    }

    static StorePort make(Class<? extends StorePort> type, Session session, PersonalData personal) {
        BiFunction<Session, PersonalData, ? extends StorePort> maker = MAKERS.get(type);
        if (maker == null) {
            throw new PortAbsent("jdbc", type);
        }
        return maker.apply(session, personal);
    }
}
