/** MOC in tables. */
@NullMarked
package org.micme.jdbc.moc;

import org.jspecify.annotations.NullMarked;
