/** Jobs in a table, shared by any number of nodes. */
@NullMarked
package org.micme.jdbc.job;

import org.jspecify.annotations.NullMarked;
