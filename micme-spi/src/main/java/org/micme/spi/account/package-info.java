/** Keeping accounts: {@link org.micme.spi.account.Accounts}. */
@NullMarked
package org.micme.spi.account;

import org.jspecify.annotations.NullMarked;
