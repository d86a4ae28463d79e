/** A whole institution as lines of JSON, out of one database and into another. */
@NullMarked
package org.micme.jdbc.transfer;

import org.jspecify.annotations.NullMarked;
