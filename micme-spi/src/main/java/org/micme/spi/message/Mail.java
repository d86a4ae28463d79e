package org.micme.spi.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.micme.domain.account.EmailAddress;

/**
 * A mail. Immutable and thread safe; {@link #toString} holds its key alone.
 *
 * @param key by which whoever gets it twice knows it; not blank
 * @param recipients never null
 * @param subject not blank
 * @param text the mail as plain text; never null
 * @param html the mail as HTML; none where it is plain text alone
 */
public record Mail(String key, Recipients recipients, String subject, String text, Optional<String> html) {

    /** Checks that nothing is null, and key and subject not blank. */
    public Mail {
        if (Objects.requireNonNull(key, "key").isBlank()
                || Objects.requireNonNull(subject, "subject").isBlank()) {
            throw new IllegalArgumentException("key or subject is blank");
        }
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }

    /**
     * Whom a mail goes to. Immutable and thread safe.
     *
     * @param to at least one
     * @param copies may be empty
     */
    public record Recipients(List<EmailAddress> to, List<EmailAddress> copies) {

        /** Takes copies of the lists, and checks that there is somebody. */
        public Recipients {
            to = List.copyOf(to);
            copies = List.copyOf(copies);
            if (to.isEmpty()) {
                throw new IllegalArgumentException("to is empty");
            }
        }
    }
}
