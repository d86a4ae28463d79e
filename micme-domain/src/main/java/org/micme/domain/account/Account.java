package org.micme.domain.account;

import io.vavr.collection.Set;
import java.io.Serializable;
import java.util.function.Function;
import org.micme.domain.kernel.Change;
import org.micme.domain.kernel.Version;

/**
 * What the institution keeps of one person, from the invitation or the sign-up until it is deactivated. Each state is a type
 * of its own, and has the changes that are possible in it.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Account extends Serializable permits InvitedAccount, ActiveAccount, DeactivatedAccount {

    /**
     * Whose account it is.
     *
     * @return the person, never null
     */
    PersonId person();

    /**
     * How many changes it has seen.
     *
     * @return never null
     */
    Version version();

    /**
     * What the person says of themself.
     *
     * @return never null
     */
    AccountDetails details();

    /**
     * Looks at the state.
     *
     * @param invited what to make of an invited account, never null
     * @param active what to make of an active one, never null
     * @param deactivated what to make of a deactivated one, never null
     * @param <R> what is made of it
     * @return what the fitting function makes of it
     */
    <R> R fold(
            Function<? super InvitedAccount, ? extends R> invited,
            Function<? super ActiveAccount, ? extends R> active,
            Function<? super DeactivatedAccount, ? extends R> deactivated);

    /**
     * Adds somebody who has no account yet (ACC-13), or whom the institution knows without a sign-up (ACC-1).
     *
     * @param person never null
     * @param details what is known of the person, never null
     * @param roles which the person will have, never null
     * @param act who invites, and when; never null
     * @return the invited account
     */
    static Change<InvitedAccount, AccountEvent> invite(
            PersonId person, AccountDetails details, Set<Role> roles, Act act) {
        InvitedAccount account = new InvitedAccount(person, Version.NEW.next(), details, roles);
        return new Change<>(account, new AccountEvent.Invited(person, act));
    }

    /**
     * Somebody signs up and agrees to the user agreement (ACC-2, ACC-7).
     *
     * @param person never null
     * @param details never null
     * @param roles which the person has from the start, never null
     * @param consent to the user agreement, never null
     * @param act the person's own, never null
     * @return the active account
     */
    static Change<ActiveAccount, AccountEvent> signUp(
            PersonId person, AccountDetails details, Set<Role> roles, Consent consent, Act act) {
        ActiveAccount account = new ActiveAccount(person, Version.NEW.next(), details, roles, consent);
        return new Change<>(account, new AccountEvent.SignedUp(person, act));
    }
}
