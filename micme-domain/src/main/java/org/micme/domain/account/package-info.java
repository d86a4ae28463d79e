/**
 * People and what they do. An {@link org.micme.domain.account.Account} is what the institution keeps of one person: somebody
 * invites that person or the person signs up, agrees to the user agreement, and is active until deactivated. Every change in
 * the domain is somebody's {@link org.micme.domain.account.Act}, and every {@link org.micme.domain.account.Event} says by
 * which one it came about.
 *
 * <p>Names, addresses and telephone numbers are personal data and never show in {@code toString}. No password is kept here.
 * What a physician's boards ask for (diplomate ids, birth month and day) stands apart, in {@code moc}.
 */
@Api(Api.Status.STABLE)
@NullMarked
package org.micme.domain.account;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
