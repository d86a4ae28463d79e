package org.micme.contract.memory;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.micme.domain.account.EmailAddress;
import org.micme.spi.message.Mail;
import org.micme.spi.message.Mailer;
import org.micme.spi.outbox.UndeliverableMessage;

/** Keeps mail in place of sending it. Thread safe. */
public final class MemoryMailer extends MemoryPlugIn implements Mailer {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Set<EmailAddress> refused = ConcurrentHashMap.newKeySet();

    /** With nothing sent. */
    public MemoryMailer() {}

    /**
     * A mail that was sent. Immutable and thread safe.
     *
     * @param messageId between angle brackets; never null
     * @param mail with its subject in one line; never null
     */
    public record Sent(String messageId, Mail mail) {

        /** Checks that nothing is null. */
        public Sent {
            Objects.requireNonNull(messageId, "messageId");
            Objects.requireNonNull(mail, "mail");
        }
    }

    @Override
    public void send(Mail mail) throws IOException {
        mustBeThere();
        Mail.Recipients recipients = mail.recipients();
        if (Stream.concat(recipients.to().stream(), recipients.copies().stream())
                .anyMatch(refused::contains)) {
            throw new UndeliverableMessage("a recipient is refused, as the test wants it");
        }
        String subject = mail.subject().replaceAll("\\R", " ");
        String id = "<" + Digests.sha256(mail.key()) + "@memory.invalid>";
        sent.add(new Sent(id, new Mail(mail.key(), recipients, subject, mail.text(), mail.html())));
    }

    /**
     * What was sent.
     *
     * @return in the order in which it was, what was sent twice twice; never null
     */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /**
     * Refuses all mail to somebody for ever.
     *
     * @param recipient never null
     */
    public void refuse(EmailAddress recipient) {
        refused.add(recipient);
    }
}
