package org.micme.spi.signin;

import java.util.Objects;
import java.util.Optional;
import org.micme.domain.account.EmailAddress;
import org.micme.domain.account.PersonName;

/**
 * Somebody whom the institution knows. Immutable and thread safe; {@link #toString} holds the subject alone.
 *
 * @param subject by which the way in knows the person for ever; not blank
 * @param email none where it is not told, or not known to be the person's
 * @param name none where it is not told
 */
public record KnownPerson(String subject, Optional<EmailAddress> email, Optional<PersonName> name) {

    /** Checks that nothing is null, and the subject not blank. */
    public KnownPerson {
        if (Objects.requireNonNull(subject, "subject").isBlank()) {
            throw new IllegalArgumentException("subject is blank");
        }
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "KnownPerson[" + subject + "]";
    }
}
