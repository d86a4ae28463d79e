package org.micme.jdbc.accrued;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.accrued.AccruedCredit;
import org.micme.domain.accrued.CreditLedger;
import org.micme.domain.kernel.Version;
import org.micme.jdbc.aggregate.ManyKeys;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.jdbc.sql.SqlFailure;
import org.micme.spi.accrued.CreditLedgers;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.record.AccruedRecords;

/** Ledgers by learner, a row for each line of credit: saving one writes the lines that changed. For one unit of work. */
public final class JdbcCreditLedgers implements CreditLedgers {

    private static final int ROWS_AT_ONCE = 100;

    private final Session session;

    /** In a unit. */
    public JdbcCreditLedgers(Session session, PersonalData personal) {
        this.session = session;
    }

    @Override
    public Optional<CreditLedger> find(PersonId learner) {
        return ledgers("credit_ledger l", " and l.learner = ?", session.institution(), learner.value()).stream()
                .findFirst();
    }

    @Override
    public List<CreditLedger> findAll(Collection<PersonId> keys) {
        return ManyKeys.find(keys, CreditLedger::learner, this::ofAny);
    }

    private List<CreditLedger> ofAny(List<PersonId> learners) {
        List<Object[]> wanted =
                learners.stream().map(learner -> new Object[] {learner.value()}).toList();
        return ledgers(
                ManyKeys.table(session.dialect(), wanted.get(0)) + " join credit_ledger l on "
                        + ManyKeys.isWanted(List.of("l.learner")),
                "",
                ManyKeys.bound(wanted, session.institution()));
    }

    private record Line(
            PersonId learner, Version version, @Nullable String body) {}

    /** With their lines in one statement: between two, another unit could add a line that belongs to a later version. */
    private List<CreditLedger> ledgers(String from, String which, @Nullable Object... bound) {
        Map<PersonId, List<Line>> lines = new LinkedHashMap<>();
        session.list(
                        "select l.learner, l.version, c.body from " + from
                                + " left join ledger_credit c on c.institution = l.institution and c.learner = l.learner"
                                + " where l.institution = ?" + which + " order by l.learner, c.place",
                        row -> new Line(PersonId.of(row.text(1)), Version.of(row.large(2)), row.textOrNull(3)),
                        bound)
                .forEach(line -> lines.computeIfAbsent(line.learner, learner -> new ArrayList<>())
                        .add(line));
        return lines.values().stream().map(JdbcCreditLedgers::ledger).toList();
    }

    private static CreditLedger ledger(List<Line> lines) {
        var credits = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.body))
                .map(body -> JsonText.read(AccruedRecords.ACCRUED_CREDIT, body))
                .collect(io.vavr.collection.LinkedHashMap.collector(
                        credit -> credit.earned().id()));
        return new CreditLedger(lines.get(0).learner, lines.get(0).version, credits);
    }

    @Override
    public void save(CreditLedger next, Version expected) {
        session.standing().requireChangeable();
        if (next.version().compareTo(expected) <= 0) {
            throw new IllegalArgumentException("the next version is not higher than the expected one");
        }
        saveVersion(next, expected);
        saveLines(next);
    }

    private void saveVersion(CreditLedger next, Version expected) {
        String learner = next.learner().value();
        try {
            int changed = expected.equals(Version.NEW)
                    ? session.update(
                            "insert into credit_ledger (institution, learner, version) values (?, ?, ?)",
                            session.institution(),
                            learner,
                            next.version().number())
                    : session.update(
                            "update credit_ledger set version = ? where institution = ? and learner = ? and version = ?",
                            next.version().number(),
                            session.institution(),
                            learner,
                            expected.number());
            if (changed == 0) {
                throw session.refuse(new StaleVersion("credit ledger", next.learner(), expected));
            }
        } catch (SqlFailure e) {
            throw session.dialect().isNotUnique(e.failure())
                    ? session.refuse(new StaleVersion("credit ledger", next.learner(), expected))
                    : e;
        }
    }

    private void saveLines(CreditLedger next) {
        String learner = next.learner().value();
        Map<String, String> kept = new HashMap<>();
        session.list(
                        "select credit, body from ledger_credit where institution = ? and learner = ?",
                        row -> Map.entry(row.text(1), row.text(2)),
                        session.institution(),
                        learner)
                .forEach(line -> kept.put(line.getKey(), line.getValue()));
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        int place = 0;
        for (AccruedCredit credit : next.credits().values()) {
            String id = credit.earned().id().value();
            String body = JsonText.write(AccruedRecords.ACCRUED_CREDIT, credit);
            String before = kept.remove(id);
            if (before == null) {
                added.add(new Object[] {session.institution(), learner, id, place, body});
            } else if (!before.equals(body)) {
                changed.add(new Object[] {body, session.institution(), learner, id});
            }
            place++;
        }
        if (!kept.isEmpty()) {
            throw new IllegalArgumentException("the ledger lacks credit that is kept: nothing is ever taken out of it");
        }
        session.updateAll(
                "insert into ledger_credit (institution, learner, credit, place, body) values (?, ?, ?, ?, ?)", added);
        session.updateAll(
                "update ledger_credit set body = ? where institution = ? and learner = ? and credit = ?", changed);
    }

    @Override
    public Stream<CreditLedger> stream() {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages<>(this::after, ROWS_AT_ONCE), 0), false);
    }

    private List<CreditLedger> after(@Nullable CreditLedger last) {
        return findAll(session.list(
                "select learner from credit_ledger where institution = ? and learner > ? order by institution, learner limit "
                        + ROWS_AT_ONCE,
                row -> PersonId.of(row.text(1)),
                session.institution(),
                last == null ? "" : last.learner().value()));
    }
}
