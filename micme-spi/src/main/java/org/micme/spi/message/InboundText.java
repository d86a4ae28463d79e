package org.micme.spi.message;

import java.util.Objects;
import org.micme.domain.account.PhoneNumber;

/**
 * A text that came in, with a signature that was right. Immutable and thread safe; {@link #toString} holds its id alone.
 *
 * @param id by which the gateway knows it: the same text can come twice; not blank
 * @param from never null
 * @param text as it was sent; never null
 */
public record InboundText(String id, PhoneNumber from, String text) {

    /** Checks that nothing is null, and the id not blank. */
    public InboundText {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "InboundText[" + id + "]";
    }
}
