package org.micme.domain.account;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import org.micme.domain.internal.Checks;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * The account of somebody who agreed to the user agreement.
 *
 * <p>Immutable and thread safe.
 *
 * @param person never null
 * @param version never null
 * @param details never null
 * @param roles which the person has, each once (ACC-11); never null
 * @param consent the newest to the user agreement (ACC-7), never null
 */
public record ActiveAccount(PersonId person, Version version, AccountDetails details, Set<Role> roles, Consent consent)
        implements Account {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException where an argument is null
     */
    public ActiveAccount {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(details, "details");
        roles = Checks.elements(roles, "roles");
        Objects.requireNonNull(consent, "consent");
    }

    /**
     * Saves what stands on the page <i>Account Details</i> (ACC-10).
     *
     * @param newDetails instead of those before, never null
     * @param act never null
     * @return the account with the new details
     */
    public Change<ActiveAccount, AccountEvent> changeDetails(AccountDetails newDetails, Act act) {
        return new Change<>(
                new ActiveAccount(person, version.next(), newDetails, roles, consent),
                new AccountEvent.DetailsChanged(person, details, newDetails, act));
    }

    /**
     * Gives a role.
     *
     * @param role never null
     * @param act never null
     * @return the account with that role; none where the person has it
     */
    public Option<Change<ActiveAccount, AccountEvent>> grant(Role role, Act act) {
        return Option.when(
                !roles.contains(role),
                () -> new Change<>(inRoles(roles.add(role)), new AccountEvent.RoleGranted(person, role, act)));
    }

    /**
     * Takes a role away.
     *
     * @param role never null
     * @param act never null
     * @return the account without that role; none where the person hasn't got it
     */
    public Option<Change<ActiveAccount, AccountEvent>> revoke(Role role, Act act) {
        return Option.when(
                roles.contains(role),
                () -> new Change<>(inRoles(roles.remove(role)), new AccountEvent.RoleRevoked(person, role, act)));
    }

    /**
     * Agrees to another version of the user agreement (ACC-7).
     *
     * @param newConsent never null
     * @param act the person's own, never null
     * @return the account with the newer consent
     */
    public Change<ActiveAccount, AccountEvent> renewConsent(Consent newConsent, Act act) {
        return new Change<>(
                new ActiveAccount(person, version.next(), details, roles, newConsent),
                new AccountEvent.ConsentRenewed(person, consent, newConsent, act));
    }

    /**
     * Closes the account. Its roles end with it.
     *
     * @param act never null
     * @return the deactivated account
     */
    public Change<DeactivatedAccount, AccountEvent> deactivate(Act act) {
        return new Change<>(
                new DeactivatedAccount(person, version.next(), details, act),
                new AccountEvent.Deactivated(person, act));
    }

    private ActiveAccount inRoles(Set<Role> newRoles) {
        return new ActiveAccount(person, version.next(), details, newRoles, consent);
    }

    @Override
    public <R> R fold(
            Function<? super InvitedAccount, ? extends R> invited,
            Function<? super ActiveAccount, ? extends R> active,
            Function<? super DeactivatedAccount, ? extends R> deactivated) {
        return active.apply(this);
    }
}
