/** The outbox in a table, shared by any number of nodes. */
@NullMarked
package org.micme.jdbc.outbox;

import org.jspecify.annotations.NullMarked;
