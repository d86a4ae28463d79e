package org.micme.proof.histories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.micme.domain.account.Act;
import org.micme.jdbc.json.JsonText;
import org.micme.spi.audit.AuditEntry;
import org.micme.spi.audit.AuditTrail;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.outbox.Outbox;
import org.micme.spi.outbox.OutboxMessage;
import org.micme.spi.record.AuditRecords;
import org.micme.spi.record.DecisionRecords;
import org.micme.spi.record.FileRecords;
import org.micme.spi.store.UnitOfWork;

/** What is written beside aggregates: audit entries, decisions, messages, files. */
final class LogDeeds {

    private static final int[] SIZES = {0, 1, 700, 40_000, 300_000};

    private LogDeeds() {}

    static String audit(UnitOfWork unit, Dice dice, Hand hand) {
        AuditTrail port = unit.port(AuditTrail.class);
        if (dice.inOf100(10)) {
            return "audit stream " + audit(port);
        }
        List<AuditEntry.Detail> details = dice.list(
                2,
                () -> new AuditEntry.Detail(
                        dice.text(),
                        dice.maybe(dice::text).toJavaOptional(),
                        dice.maybe(dice::text).toJavaOptional()));
        port.append(new AuditEntry(dice.of(PortDeeds.SUBJECTS), dice.key(), "Moved", dice.act(), details));
        return "audit append";
    }

    /** The whole trail. */
    static String audit(AuditTrail port) {
        try (Stream<AuditEntry> all = port.stream()) {
            return all.map(entry -> JsonText.write(AuditRecords.AUDIT_ENTRY, entry))
                    .toList()
                    .toString();
        }
    }

    static String decision(UnitOfWork unit, Dice dice, Hand hand) {
        DecisionLog port = unit.port(DecisionLog.class);
        String id = dice.key();
        switch (dice.below(5)) {
            case 0 -> {
                return "decision find "
                        + port.find(id).map(found -> JsonText.write(DecisionRecords.LOGGED_DECISION, found));
            }
            case 1 -> {
                try (Stream<LoggedDecision> all = port.between(dice.instant(), dice.instant())) {
                    return "decisions between " + all.map(LoggedDecision::id).toList();
                }
            }
            default -> {
                port.append(decision(id, dice));
                return "decision append " + id;
            }
        }
    }

    private static LoggedDecision decision(String id, Dice dice) {
        String version = String.valueOf(dice.below(3));
        return new LoggedDecision(
                id,
                new LoggedDecision.Subject(dice.of(PortDeeds.SUBJECTS), dice.key()),
                dice.instant(),
                new LoggedDecision.Basis(
                        "credit-claim",
                        "2024-11",
                        new LoggedDecision.HeldPolicy("micme", version, "{\"v\": " + version + "}")),
                new LoggedDecision.Exchange("{\"topic\": \"" + dice.text() + "\"}", "{\"outcome\": \"REFUSED\"}"));
    }

    static String message(UnitOfWork unit, Dice dice, Hand hand) {
        String key = dice.key();
        OutboxMessage message = new OutboxMessage(key, dice.of("mail", "text"), dice.text(), dice.minute());
        return "outbox put " + key + " " + unit.port(Outbox.class).put(message);
    }

    static String file(UnitOfWork unit, Dice dice, Hand hand) {
        Files port = unit.port(Files.class);
        String id = dice.key();
        try {
            return switch (dice.below(7)) {
                case 0 -> "file find " + port.find(id).map(LogDeeds::told);
                case 1 ->
                    "files of "
                            + port.of(dice.of(PortDeeds.SUBJECTS), dice.key()).stream()
                                    .map(LogDeeds::told)
                                    .toList();
                case 2 -> "file content " + content(port, id);
                case 3 -> "file remove " + port.remove(id);
                case 4 -> "file broken " + port.add(file(id, dice), broken(dice));
                default -> "file add " + port.add(file(id, dice), whole(dice));
            };
        } catch (IOException e) {
            return "file broken off";
        }
    }

    /** What is known of a file. */
    static String told(StoredFile file) {
        return JsonText.write(FileRecords.STORED_FILE, file);
    }

    /** What is in a file. */
    static String content(Files port, String id) {
        try (InputStream content = port.content(id)) {
            byte[] bytes = content.readAllBytes();
            return bytes.length + " bytes " + Arrays.hashCode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredFile file(String id, Dice dice) {
        Act upload = dice.act();
        return new StoredFile(
                id, new StoredFile.Owner(dice.of(PortDeeds.SUBJECTS), dice.key()), dice.text(), "text/plain", upload);
    }

    private static InputStream whole(Dice dice) {
        byte[] bytes = new byte[SIZES[dice.inOf100(5) ? SIZES.length - 1 : dice.below(SIZES.length - 1)]];
        Arrays.fill(bytes, (byte) dice.below(100));
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream broken(Dice dice) {
        return new SequenceInputStream(whole(dice), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the line is cut");
            }
        });
    }
}
