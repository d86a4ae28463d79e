package org.micme.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.micme.contract.Tampering;
import org.micme.domain.kernel.InstitutionId;
import org.micme.jdbc.sql.Dialect;

/** What somebody does with the database's own tools. */
final class SqlTampering implements Tampering {

    private final JdbcSettings settings;

    SqlTampering(JdbcSettings settings) {
        this.settings = settings;
    }

    private void run(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, keyed(values[i]));
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("nothing was tampered with");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be tampered with", e);
        }
    }

    private Object keyed(Object value) {
        return settings.dialect() == Dialect.H2 ? ((String) value).getBytes(StandardCharsets.UTF_8) : value;
    }

    private static String entry(int index) {
        return "(select e.entry from audit_entry e where e.institution = ? order by e.entry limit 1 offset " + index
                + ")";
    }

    @Override
    public void alterEntry(InstitutionId institution, int index) {
        run(
                "update audit_entry set body = replace(body, 'coordinator', 'somebody') where institution = ? and entry = "
                        + entry(index),
                institution.value(),
                institution.value());
    }

    @Override
    public void removeEntry(InstitutionId institution, int index) {
        run(
                "delete from audit_entry where institution = ? and entry = " + entry(index),
                institution.value(),
                institution.value());
    }

    @Override
    public void insertEntry(InstitutionId institution) {
        run(
                "insert into audit_entry (institution, entry, subject_kind, subject_key, body)"
                        + " select institution, -1, subject_kind, subject_key, body from audit_entry where institution = ?"
                        + " order by entry limit 1",
                institution.value());
    }

    @Override
    public void alterDecision(InstitutionId institution, String id) {
        run("update decision_entry set edition = '99' where institution = ? and decision = ?", institution.value(), id);
    }

    @Override
    public void spoilDecision(InstitutionId institution, String id) {
        run(
                "update decision_entry set body = substring(body from 1 for octet_length(body) - 1)"
                        + " where institution = ? and decision = ?",
                institution.value(),
                id);
    }

    @Override
    public void spoilMessage(InstitutionId institution, String key) {
        run(
                "update outbox set payload = substring(payload from 1 for octet_length(payload) - 1)"
                        + " where institution = ? and message = ?",
                institution.value(),
                key);
    }

    @Override
    public void cutEnd(InstitutionId institution) {
        String newest = "(select max(s.seal) from seal s where s.institution = ?)";
        String its = institution.value();
        run(
                "delete from audit_entry where institution = ? and entry = (select e.entry from sealed_entry e"
                        + " where e.institution = ? and e.seal = " + newest + ")",
                its,
                its,
                its);
        run("delete from sealed_entry where institution = ? and seal = " + newest, its, its);
        run("delete from seal where institution = ? and seal = " + newest, its, its);
        run(
                "update seal_head set seal = seal - 1, digest = (select s.digest from seal s where s.institution = ? and s.seal = "
                        + newest + ") where institution = ?",
                its,
                its,
                its);
    }

    @Override
    public void removeSeal(InstitutionId institution, int index) {
        run(
                "delete from seal where institution = ? and seal = (select s.seal from seal s where s.institution = ?"
                        + " order by s.seal limit 1 offset " + index + ")",
                institution.value(),
                institution.value());
    }
}
