/** Statements and rows: {@link org.micme.jdbc.sql.Session}, and what differs between databases: {@link org.micme.jdbc.sql.Dialect}. */
@NullMarked
package org.micme.jdbc.sql;

import org.jspecify.annotations.NullMarked;
