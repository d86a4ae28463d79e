package org.micme.jdbc.ledger;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.AuditRecords;

/** The audit trail: rows are inserted, and that is all. For one unit of work. */
public final class JdbcAuditTrail implements AuditTrail {

    private static final int ROWS_AT_ONCE = 500;

    private final Session session;
    private final PersonalData personal;

    /** In a unit. */
    public JdbcAuditTrail(Session session, PersonalData personal) {
        this.session = session;
        this.personal = personal;
    }

    @Override
    public void append(AuditEntry entry) {
        long number = session.insert(
                "insert into audit_entry (institution, subject_kind, subject_key, body) values (?, ?, ?, ?)",
                "entry",
                session.institution(),
                entry.subjectKind(),
                entry.subjectKey(),
                JsonText.write(AuditRecords.AUDIT_ENTRY, entry));
        Streams.AUDIT.await(session, number);
    }

    @Override
    public Page<AuditEntry> of(String subjectKind, String subjectKey, PageRequest page) {
        return new SortedList(
                        new SortedList.Query(
                                "body",
                                "audit_entry where institution = ? and subject_kind = ? and subject_key = ?",
                                List.of(session.institution(), subjectKind, subjectKey),
                                List.of("institution", "subject_kind", "subject_key")),
                        List.of(SortColumn.number("entry")))
                .page(session, personal, page, row -> JsonText.read(AuditRecords.AUDIT_ENTRY, row.text(1)));
    }

    private record Numbered(long number, AuditEntry entry) {}

    @Override
    public Stream<AuditEntry> stream() {
        session.standing().requireOpen();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Pages<>(this::after, ROWS_AT_ONCE), 0), false)
                .map(Numbered::entry);
    }

    private List<Numbered> after(@Nullable Numbered last) {
        return session.list(
                "select entry, body from audit_entry where institution = ? and entry > ? order by institution, entry limit "
                        + ROWS_AT_ONCE,
                row -> new Numbered(row.large(1), JsonText.read(AuditRecords.AUDIT_ENTRY, row.text(2))),
                session.institution(),
                last == null ? Long.MIN_VALUE : last.number);
    }
}
