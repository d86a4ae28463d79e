package org.micme.rules.account;

import io.vavr.control.Option;

/**
 * The address under which an account is kept (ACC-9). Its {@code toString()} doesn't show it.
 *
 * <p>Immutable and thread safe.
 *
 * @param canonicalEmail the address as given, with an alias domain replaced; none where there is no valid address
 */
public record CanonicalEmail(Option<String> canonicalEmail) {

    @Override
    public String toString() {
        return "CanonicalEmail";
    }
}
