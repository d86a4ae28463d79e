/** Keeping accounts: {@link org.micme.spi.account.Accounts}. */
@Api(Api.Status.EXPERIMENTAL)
@NullMarked
package org.micme.spi.account;

import org.jspecify.annotations.NullMarked;
import org.micme.domain.Api;
