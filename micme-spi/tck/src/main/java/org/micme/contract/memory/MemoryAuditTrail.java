package org.micme.contract.memory;

import java.util.Comparator;
import java.util.stream.Stream;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link AuditTrail} in a unit. */
record MemoryAuditTrail(MemoryUnit unit) implements AuditTrail {

    private record Numbered(long number, AuditEntry entry) {}

    @Override
    public void append(AuditEntry entry) {
        Entry.of(entry).append(unit);
    }

    @Override
    public Page<AuditEntry> of(String subjectKind, String subjectKey, PageRequest page) {
        Stream<Numbered> found = numbered()
                .filter(row -> row.entry().subjectKind().equals(subjectKind)
                        && row.entry().subjectKey().equals(subjectKey));
        Page<Numbered> shown = unit.listings()
                .page(
                        "audit of " + subjectKind + " " + subjectKey,
                        found,
                        Comparator.comparingLong(Numbered::number),
                        page);
        return new Page<>(shown.rows().stream().map(Numbered::entry).toList(), shown.next());
    }

    @Override
    public Stream<AuditEntry> stream() {
        return numbered().map(Numbered::entry);
    }

    private Stream<Numbered> numbered() {
        return unit.rows(Entry.TABLE)
                .toJavaStream()
                .flatMap(row -> row._2().audited().map(entry -> new Numbered(row._1(), entry)).stream());
    }
}
