/** Accounts in tables. */
@NullMarked
package org.micme.jdbc.account;

import org.jspecify.annotations.NullMarked;
