/**
 * Accounts: what a password has to be ({@link org.micme.rules.account.PasswordPolicyRule}), and what sign-up needs
 * ({@link org.micme.rules.account.RegistrationRule}). Both report everything that is wrong in one answer.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.rules.account;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
