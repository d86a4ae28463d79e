package org.micme.spi.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.decision.LoggedDecision.HeldPolicy;
import org.micme.spi.file.StoredFile;
import org.micme.spi.outbox.OutboxMessage;

/** Examples of what is kept beside the aggregates. */
final class ShellExamples {

    private ShellExamples() {}

    static Stream<Example<?>> all() {
        AuditEntry entry = new AuditEntry(
                "child",
                "120415",
                "Renamed",
                Samples.act(Samples.COORDINATOR, 1),
                List.of(new AuditEntry.Detail("name", Optional.of("Heart"), Optional.of("Heart failure"))));
        LoggedDecision decision = new LoggedDecision(
                "decision-1",
                new LoggedDecision.Subject("claim", "claim-1"),
                Samples.NOON,
                new LoggedDecision.Basis(
                        "credit-claim", "1", new HeldPolicy("micme", "2025.1", "{\"name\":\"micme\"}")),
                new LoggedDecision.Exchange("{\"rule\":\"credit-claim\"}", "{\"outcome\":\"ACCEPTED\"}"));
        StoredFile file = new StoredFile(
                "file-1",
                new StoredFile.Owner("child", "120415"),
                "flyer.pdf",
                "application/pdf",
                Samples.act(Samples.COORDINATOR, 2));
        OutboxMessage message = new OutboxMessage("message-1", "mail", "Dear Pat", Samples.NOON);
        return Stream.of(
                new Example<>("auditEntry", AuditRecords.AUDIT_ENTRY, entry),
                new Example<>("loggedDecision", DecisionRecords.LOGGED_DECISION, decision),
                new Example<>("storedFile", FileRecords.STORED_FILE, file),
                new Example<>("outboxMessage", OutboxRecords.OUTBOX_MESSAGE, message));
    }
}
