package org.micme.contract.outward;

import java.util.Objects;
import java.util.Optional;
import org.micme.spi.message.Mail;

/**
 * A mail as a server received it. Immutable and thread safe; {@link #toString} holds its Message-ID alone.
 *
 * @param messageId as it stands in the header, between angle brackets; never null
 * @param recipients of the headers To and Cc; never null
 * @param subject decoded; never null
 * @param text decoded; never null
 * @param html decoded; none where the mail has none
 */
public record ReceivedMail(
        String messageId, Mail.Recipients recipients, String subject, String text, Optional<String> html) {

    /** Checks that nothing is null. */
    public ReceivedMail {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    @Override
    public String toString() {
        return "ReceivedMail[" + messageId + "]";
    }
}
