package org.micme.contract.memory;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.micme.domain.account.Act;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.decision.LoggedDecision;

/**
 * What was appended to the audit trail or the decision log. Immutable and thread safe.
 *
 * @param kind {@code audit} or {@code decision}
 * @param content an {@link AuditEntry} or a {@link LoggedDecision}
 */
record Entry(String kind, Object content) {

    /** In the order in which they were appended, both kinds together. */
    static final Table<Long, Entry> TABLE = new Table<>("entry", Long::compare);

    static Entry of(AuditEntry entry) {
        return new Entry("audit", entry);
    }

    static Entry of(LoggedDecision decision) {
        return new Entry("decision", decision);
    }

    Optional<AuditEntry> audited() {
        return content instanceof AuditEntry entry ? Optional.of(entry) : Optional.empty();
    }

    Optional<LoggedDecision> decided() {
        return content instanceof LoggedDecision decision ? Optional.of(decision) : Optional.empty();
    }

    /** Appends it to what there is in the unit. */
    void append(MemoryUnit unit) {
        unit.changeable();
        long last = unit.rows(TABLE).lastOption().map(row -> row._1()).getOrElse(0L);
        unit.put(TABLE, last + 1, this);
    }

    /** The digest over all that it says. */
    String digest() {
        return digest(audited()
                .map(Entry::texts)
                .or(() -> decided().map(Entry::texts))
                .orElseThrow());
    }

    private static List<Object> texts(AuditEntry entry) {
        Act act = entry.act();
        return List.of(
                entry.subjectKind(),
                entry.subjectKey(),
                entry.event(),
                act.by(),
                act.occurredAt(),
                act.recordedAt(),
                entry.details());
    }

    private static List<Object> texts(LoggedDecision decision) {
        return List.of(
                decision.id(),
                decision.subjectKind(),
                decision.subjectKey(),
                decision.decidedAt(),
                decision.rule(),
                decision.edition(),
                decision.policy(),
                decision.request(),
                decision.answer());
    }

    /** SHA-256 over texts, each with its length before it, so that no two lists have the same bytes. */
    static String digest(List<?> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object part : parts) {
                byte[] text = text(part).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text(Object part) {
        return part instanceof Instant instant ? instant.getEpochSecond() + " " + instant.getNano() : part.toString();
    }
}
