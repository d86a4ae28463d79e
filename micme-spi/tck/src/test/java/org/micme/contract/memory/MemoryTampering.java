package org.micme.contract.memory;

import java.util.List;
import java.util.function.UnaryOperator;
import org.micme.contract.Tampering;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.decision.LoggedDecision;

/** Goes around the store in memory. */
public record MemoryTampering(MemoryStore store) implements Tampering {

    private void change(InstitutionId institution, UnaryOperator<Moment> change) {
        store.shelf(institution).change(moment -> new Shelf.Outcome<>(change.apply(moment), true));
    }

    private long numberOfEntry(InstitutionId institution, int index) {
        return store.shelf(institution)
                .now()
                .rows(Entry.TABLE)
                .filter(row -> row._2().audited().isPresent())
                .keySet()
                .toList()
                .get(index);
    }

    @Override
    public void alterEntry(InstitutionId institution, int index) {
        long number = numberOfEntry(institution, index);
        change(institution, moment -> {
            AuditEntry was =
                    moment.rows(Entry.TABLE).get(number).get().audited().orElseThrow();
            AuditEntry other = new AuditEntry(was.subjectKind(), was.subjectKey(), "Forged", was.act(), was.details());
            return moment.put(Entry.TABLE, number, Entry.of(other));
        });
    }

    @Override
    public void removeEntry(InstitutionId institution, int index) {
        long number = numberOfEntry(institution, index);
        change(
                institution,
                moment -> moment.with(Entry.TABLE, moment.rows(Entry.TABLE).remove(number)));
    }

    @Override
    public void insertEntry(InstitutionId institution) {
        change(institution, moment -> {
            AuditEntry copied = moment.rows(Entry.TABLE).head()._2().audited().orElseThrow();
            return moment.put(Entry.TABLE, 0L, Entry.of(copied));
        });
    }

    @Override
    public void alterDecision(InstitutionId institution, String id) {
        change(institution, moment -> {
            var row = moment.rows(Entry.TABLE)
                    .find(each -> each._2()
                            .decided()
                            .filter(decided -> decided.id().equals(id))
                            .isPresent())
                    .get();
            LoggedDecision was = row._2().decided().orElseThrow();
            LoggedDecision other = new LoggedDecision(
                    was.id(),
                    new LoggedDecision.Subject(was.subjectKind(), was.subjectKey()),
                    was.decidedAt(),
                    new LoggedDecision.Basis(was.rule(), was.edition(), was.policy()),
                    new LoggedDecision.Exchange(was.request(), "{\"outcome\": \"GRANTED\"}"));
            return moment.put(Entry.TABLE, row._1(), Entry.of(other));
        });
    }

    @Override
    public void spoilDecision(InstitutionId institution, String id) {
        alterDecision(institution, id);
    }

    @Override
    public void spoilMessage(InstitutionId institution, String key) {
        change(
                institution,
                moment -> moment.put(
                        Waiting.TABLE,
                        key,
                        moment.rows(Waiting.TABLE).get(key).get().spoilt()));
    }

    @Override
    public void cutEnd(InstitutionId institution) {
        change(institution, moment -> {
            Seal cut = moment.rows(Seal.TABLE).last()._2();
            Moment without = moment.with(Seal.TABLE, moment.rows(Seal.TABLE).remove(cut.number()))
                    .with(
                            Entry.TABLE,
                            moment.rows(Entry.TABLE).removeAll(cut.entries().keySet()));
            return without.put(
                    MemoryLedger.LAST,
                    MemoryLedger.KEY,
                    without.rows(Seal.TABLE).last()._2());
        });
    }

    @Override
    public void removeSeal(InstitutionId institution, int index) {
        change(institution, moment -> {
            List<Long> numbers = moment.rows(Seal.TABLE).keySet().toJavaList();
            return moment.with(Seal.TABLE, moment.rows(Seal.TABLE).remove(numbers.get(index)));
        });
    }
}
