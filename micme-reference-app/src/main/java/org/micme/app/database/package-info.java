/**
 * The commands {@code micme db}: they make a database and look after it. {@link org.micme.app.database.DatabaseSettings} says which
 * database is meant, to these commands and to whoever else opens one; secrets come from files that only their owner reads, or from the
 * environment.
 */
@NullMarked
package org.micme.app.database;

import org.jspecify.annotations.NullMarked;
