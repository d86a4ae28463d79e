package org.micme.spi.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.micme.domain.account.EmailAddress;

/**
 * A mail. Immutable and thread safe; {@link #toString} holds its key alone.
 *
 * @param key by which whoever gets it twice knows it; not blank
 * @param to at least one
 * @param copies may be empty
 * @param subject not blank
 * @param text the mail as plain text; never null
 * @param html the mail as HTML; none where it is plain text alone
 */
public record Mail(
        String key,
        List<EmailAddress> to,
        List<EmailAddress> copies,
        String subject,
        String text,
        Optional<String> html) {

    /** Checks that nothing is null or blank, and takes copies of the lists. */
    public Mail {
        if (Objects.requireNonNull(key, "key").isBlank()
                || Objects.requireNonNull(subject, "subject").isBlank()) {
            throw new IllegalArgumentException("key or subject is blank");
        }
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("to is empty");
        }
        copies = List.copyOf(copies);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
