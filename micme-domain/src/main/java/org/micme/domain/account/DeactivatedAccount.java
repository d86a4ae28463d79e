package org.micme.domain.account;

import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.kernel.Version;

/**
 * An account that is closed. Nobody acts under it, and what was claimed under it stays.
 *
 * <p>Immutable and thread safe.
 *
 * @param person never null
 * @param version never null
 * @param details as they stood at the end, never null
 * @param deactivation who closed it, and when; never null
 */
public record DeactivatedAccount(PersonId person, Version version, AccountDetails details, Act deactivation)
        implements Account {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public DeactivatedAccount {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(deactivation, "deactivation");
    }

    @Override
    public <R> R fold(
            Function<? super InvitedAccount, ? extends R> invited,
            Function<? super ActiveAccount, ? extends R> active,
            Function<? super DeactivatedAccount, ? extends R> deactivated) {
        return deactivated.apply(this);
    }
}
