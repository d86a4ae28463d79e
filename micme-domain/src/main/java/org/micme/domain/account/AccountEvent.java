package org.micme.domain.account;

/**
 * What happens to an {@link Account}.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface AccountEvent extends Event {

    /**
     * Whose account it is.
     *
     * @return the person, never null
     */
    PersonId person();

    /**
     * Somebody was invited (ACC-13).
     *
     * @param person never null
     * @param act never null
     */
    record Invited(PersonId person, Act act) implements AccountEvent {}

    /**
     * Somebody signed up and agreed to the user agreement (ACC-2).
     *
     * @param person never null
     * @param act never null
     */
    record SignedUp(PersonId person, Act act) implements AccountEvent {}

    /**
     * Somebody took the invitation and agreed to the user agreement.
     *
     * @param person never null
     * @param act never null
     */
    record InvitationAccepted(PersonId person, Act act) implements AccountEvent {}

    /**
     * The details were saved (ACC-10).
     *
     * @param person never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record DetailsChanged(PersonId person, AccountDetails before, AccountDetails after, Act act)
            implements AccountEvent {}

    /**
     * A role was given (ACC-11).
     *
     * @param person never null
     * @param role never null
     * @param act never null
     */
    record RoleGranted(PersonId person, Role role, Act act) implements AccountEvent {}

    /**
     * A role was taken away (ACC-11).
     *
     * @param person never null
     * @param role never null
     * @param act never null
     */
    record RoleRevoked(PersonId person, Role role, Act act) implements AccountEvent {}

    /**
     * Another version of the user agreement was agreed to (ACC-7).
     *
     * @param person never null
     * @param before never null
     * @param after never null
     * @param act never null
     */
    record ConsentRenewed(PersonId person, Consent before, Consent after, Act act) implements AccountEvent {}

    /**
     * The account was closed.
     *
     * @param person never null
     * @param act never null
     */
    record Deactivated(PersonId person, Act act) implements AccountEvent {}
}
