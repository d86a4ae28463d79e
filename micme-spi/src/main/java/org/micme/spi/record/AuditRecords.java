package org.micme.spi.record;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.micme.domain.account.Act;
import org.micme.rules.schema.Field;
import org.micme.rules.schema.Kind;
import org.micme.rules.schema.RecordKinds;
import org.micme.rules.schema.Shape;
import org.micme.rules.schema.ShapeBuilder;
import org.micme.spi.audit.AuditEntry;

/** How the entries of the audit trail are written down. */
public final class AuditRecords {

    /** One change of one thing. */
    public static final Kind<AuditEntry> AUDIT_ENTRY = entry();

    private AuditRecords() {}

    private static Kind<AuditEntry> entry() {
        ShapeBuilder<AuditEntry> s = Shape.of("audit entry");
        Field<String> subjectKind = s.needs("subjectKind", RecordKinds.TEXT, AuditEntry::subjectKind);
        Field<String> subjectKey = s.needs("subjectKey", RecordKinds.TEXT, AuditEntry::subjectKey);
        Field<String> event = s.needs("event", RecordKinds.TEXT, AuditEntry::event);
        Field<Act> act = s.needs("act", CommonRecords.ACT, AuditEntry::act);
        Field<Seq<AuditEntry.Detail>> details =
                s.needs("details", RecordKinds.list(detail()), entry -> Array.ofAll(entry.details()));
        return s.buildSelfChecking(v -> new AuditEntry(
                v.get(subjectKind),
                v.get(subjectKey),
                v.get(event),
                v.get(act),
                v.get(details).asJava()));
    }

    private static Kind<AuditEntry.Detail> detail() {
        ShapeBuilder<AuditEntry.Detail> s = Shape.of("audit detail");
        Field<String> field = s.needs("field", RecordKinds.TEXT, AuditEntry.Detail::field);
        Field<String> before =
                s.needsOrNull("before", RecordKinds.EXACT_TEXT, detail -> Option.ofOptional(detail.before()));
        Field<String> after =
                s.needsOrNull("after", RecordKinds.EXACT_TEXT, detail -> Option.ofOptional(detail.after()));
        return s.buildSelfChecking(v -> new AuditEntry.Detail(
                v.get(field), v.option(before).toJavaOptional(), v.option(after).toJavaOptional()));
    }
}
