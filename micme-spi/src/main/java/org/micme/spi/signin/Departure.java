package org.micme.spi.signin;

import java.net.URI;
import java.util.Objects;

/**
 * Where a browser is sent to sign in. Immutable and thread safe; {@link #toString} holds neither.
 *
 * @param address never null
 * @param kept a secret of this browser's, to be handed over when it comes back; never null
 */
public record Departure(URI address, String kept) {

    /** Checks that nothing is null. */
    public Departure {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(kept, "kept");
    }

    @Override
    public String toString() {
        return "Departure[redacted]";
    }
}
