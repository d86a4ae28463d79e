package org.micme.domain.account;

import io.vavr.collection.Set;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * The account of somebody who hasn't agreed to the user agreement yet. That person can be assigned and can disclose, and
 * claims nothing.
 *
 * <p>Immutable and thread safe.
 *
 * @param person never null
 * @param version never null
 * @param details what whoever invited knows of the person, never null
 * @param roles which the person will have, each once; never null
 */
public record InvitedAccount(PersonId person, Version version, AccountDetails details, Set<Role> roles)
        implements Account {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public InvitedAccount {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(details, "details");
        roles = Checks.elements(roles, "roles");
    }

    /**
     * The person takes the invitation and agrees to the user agreement (ACC-7).
     *
     * @param consent never null
     * @param act the person's own, never null
     * @return the active account
     */
    public Change<ActiveAccount, AccountEvent> accept(Consent consent, Act act) {
        return new Change<>(
                new ActiveAccount(person, version.next(), details, roles, consent),
                new AccountEvent.InvitationAccepted(person, act));
    }

    /**
     * Closes the account before it was ever used.
     *
     * @param act never null
     * @return the deactivated account
     */
    public Change<DeactivatedAccount, AccountEvent> deactivate(Act act) {
        return new Change<>(
                new DeactivatedAccount(person, version.next(), details, act),
                new AccountEvent.Deactivated(person, act));
    }

    @Override
    public <R> R fold(
            Function<? super InvitedAccount, ? extends R> invited,
            Function<? super ActiveAccount, ? extends R> active,
            Function<? super DeactivatedAccount, ? extends R> deactivated) {
        return invited.apply(this);
    }
}
