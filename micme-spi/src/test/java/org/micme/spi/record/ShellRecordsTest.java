package org.micme.spi.record;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.decision.LoggedDecision.HeldPolicy;
import org.micme.spi.file.StoredFile;
import org.micme.spi.outbox.OutboxMessage;

/** What is kept beside the aggregates comes back as it was written down. */
class ShellRecordsTest {

    private static final int LONGEST_REQUEST = 8 << 20;

    @Provide
    Arbitrary<AuditEntry> entries() {
        Arbitrary<Optional<String>> value = Any.exactText().injectNull(0.3).map(Optional::ofNullable);
        Arbitrary<AuditEntry.Detail> detail =
                Combinators.combine(Any.text(), value, value).as(AuditEntry.Detail::new);
        return Combinators.combine(
                        Any.text(),
                        Any.text(),
                        Any.text(),
                        Any.act(),
                        detail.list().ofMaxSize(3))
                .as(AuditEntry::new);
    }

    @Provide
    Arbitrary<LoggedDecision> decisions() {
        Arbitrary<HeldPolicy> policy =
                Combinators.combine(Any.text(), Any.text(), Any.text()).as(HeldPolicy::new);
        return Combinators.combine(Any.text().array(String[].class).ofSize(7), Any.instant(), policy)
                .as((text, at, held) -> new LoggedDecision(
                        text[0],
                        new LoggedDecision.Subject(text[1], text[2]),
                        at,
                        new LoggedDecision.Basis(text[3], text[4], held),
                        new LoggedDecision.Exchange(text[5], text[6])));
    }

    @Provide
    Arbitrary<StoredFile> files() {
        return Combinators.combine(Any.text(), Any.text(), Any.text(), Any.text(), Any.text(), Any.act())
                .as((id, kind, key, name, type, act) ->
                        new StoredFile(id, new StoredFile.Owner(kind, key), name, type, act));
    }

    @Provide
    Arbitrary<OutboxMessage> messages() {
        return Combinators.combine(Any.text(), Any.text(), Any.exactText(), Any.instant())
                .as(OutboxMessage::new);
    }

    @Property
    void everyEntryOfTheAuditTrailComesBack(@ForAll("entries") AuditEntry entry) {
        Written.comesBack(AuditRecords.AUDIT_ENTRY, entry);
    }

    @Property
    void everyDecisionComesBack(@ForAll("decisions") LoggedDecision decision) {
        Written.comesBack(DecisionRecords.LOGGED_DECISION, decision);
    }

    @Property
    void everyFileComesBack(@ForAll("files") StoredFile file) {
        Written.comesBack(FileRecords.STORED_FILE, file);
    }

    @Property
    void everyMessageComesBack(@ForAll("messages") OutboxMessage message) {
        Written.comesBack(OutboxRecords.OUTBOX_MESSAGE, message);
    }

    @Test
    void aRequestIsAsLongAsALineOfRequestsMayBe() {
        String request = "x".repeat(LONGEST_REQUEST);
        LoggedDecision decision = new LoggedDecision(
                "d-1",
                new LoggedDecision.Subject("claim", "c-1"),
                Instant.EPOCH,
                new LoggedDecision.Basis("credit-claim", "1", new HeldPolicy("p", "1", "{}")),
                new LoggedDecision.Exchange(request, "{}"));

        Written.comesBack(DecisionRecords.LOGGED_DECISION, decision);
    }
}
